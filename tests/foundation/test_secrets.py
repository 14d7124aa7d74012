"""Encrypted text is read by this installation only, also after its keys were changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from cryptography.fernet import InvalidToken

from marketplace.foundation import secrets
from tests.conftest import SECRET

OLD, NEW, FOREIGN = "o" * 40, "n" * 40, "f" * 40


@pytest.fixture(autouse=True)
def put_keys_back() -> Iterator[None]:
    yield
    secrets.use_keys((SECRET,))


def test_the_text_comes_back_and_does_not_show() -> None:
    secrets.use_keys((OLD,))
    hidden = secrets.encrypt("1234567890 • BRI")
    assert secrets.decrypt(hidden) == "1234567890 • BRI"
    assert "1234567890" not in hidden
    assert secrets.encrypt("a") != secrets.encrypt("a")


def test_after_a_rotation_old_text_is_read_and_new_text_needs_the_new_key() -> None:
    secrets.use_keys((OLD,))
    old = secrets.encrypt("lama")
    secrets.use_keys((NEW, OLD))
    new = secrets.encrypt("baru")
    assert (secrets.decrypt(old), secrets.decrypt(new)) == ("lama", "baru")
    secrets.use_keys((OLD,))
    with pytest.raises(InvalidToken):
        secrets.decrypt(new)
    secrets.use_keys((NEW,))
    assert secrets.decrypt(new) == "baru"
    with pytest.raises(InvalidToken):
        secrets.decrypt(old)


def test_foreign_or_changed_text_is_not_read() -> None:
    secrets.use_keys((FOREIGN,))
    foreign = secrets.encrypt("rahasia")
    secrets.use_keys((OLD,))
    mine = secrets.encrypt("rahasia")
    for text in (foreign, mine[:-4] + "AAA=", "", "bukan"):
        with pytest.raises(InvalidToken):
            secrets.decrypt(text)


def test_a_keyed_hash_finds_the_same_text_again_also_after_a_rotation() -> None:
    secrets.use_keys((OLD,))
    before = secrets.keyed_hash("1234567890")
    secrets.use_keys((NEW, OLD))
    assert secrets.keyed_hash("1234567890") == before != secrets.keyed_hash("1234567891")
    secrets.use_keys((FOREIGN,))
    assert secrets.keyed_hash("1234567890") != before


def test_without_a_key_nothing_is_hidden() -> None:
    secrets.use_keys(())
    for use in (secrets.encrypt, secrets.keyed_hash):
        with pytest.raises(RuntimeError, match="no data key"):
            use("x")
