"""Expected refusals. Everything else that is raised is a bug and becomes a 500 with a request id.

Each message is shown to people as it is: Indonesian, says what happened and what to do.
"""

from __future__ import annotations


class DomainError(Exception):
    """A refusal the person can do something about. ``errors``: sentences by field; ``_`` stands for the whole form."""

    status = 400

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        self.errors = {"_": message}


class Invalid(DomainError):
    """What was typed cannot be used; ``errors`` maps field names to sentences."""

    status = 422

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__(next(iter(errors.values()), "Ada isian yang belum benar."))
        self.errors = errors


class NotFound(DomainError):
    """It does not exist, or this actor may not know that it does: the two look the same."""

    status = 404

    def __init__(self, message: str = "Halaman atau data ini tidak ada.") -> None:
        super().__init__(message)


class NotAllowed(DomainError):
    """The actor is known and may not do this."""

    status = 403

    def __init__(self, message: str = "Anda tidak punya izin untuk ini.") -> None:
        super().__init__(message)


class Conflict(DomainError):
    """The world moved on: sold out, price changed, already done in another way."""

    status = 409


class TooMany(DomainError):
    """A limit was reached; ``retry_after`` is in seconds."""

    status = 429

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Unavailable(DomainError):
    """We cannot do it just now; trying again later is right. ``retry_after`` is in seconds."""

    status = 503

    def __init__(self, message: str = "Sedang ramai. Coba lagi sebentar.", retry_after: int = 5) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Full(Unavailable):
    """There is no room on a disk; nothing of it was kept."""

    status = 507

    def __init__(self) -> None:
        super().__init__(
            "Tempat penyimpanan di server penuh, jadi ini belum tersimpan. Coba lagi nanti, atau beri tahu pengelola.",
            60,
        )
