"""Everything is lost, phone and paper: somebody who knows the person takes the second factor off."""

from __future__ import annotations

from marketplace.audit import Act
from marketplace.foundation.actor import Actor

from .factors.proving import remove_all
from .knowing import person_view
from .sessions import end_sessions
from .telling import tell


def reset_second_factor(actor: Actor, person_id: int) -> bool:
    """Back to the secret alone, and out everywhere; False when there was no second factor. Raises NotFound.

    Whoever calls this has made sure that ``actor`` may (a director for staff of the own Bumdesa, an operator for anybody).
    """
    person = person_view(person_id)
    if not remove_all(person_id):
        return False
    end_sessions(person_id)
    tell(actor, person_id, Act.FACTOR_RESET, person.name)
    return True
