"""How somebody confirms who they are before money moves: the secret of this session and, where there is one, the second factor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from flask import request
from flask_login import current_user

from marketplace.foundation.actor import Actor
from marketplace.foundation.database import transaction
from marketplace.web import limits
from marketplace.web.addresses import own_address
from marketplace.web.confirming import CODE, PAPER, PASSKEY, SECRET, Question
from marketplace.web.current import session_cookie_name

from . import sessions, signing_in
from .doorstep import holder_of
from .factors import passkeys
from .factors.policy import must_have
from .factors.proving import Answer, count_try, factors_of, prove

NO_MATCH = "PIN atau kata sandi belum cocok. Coba lagi."
WRONG_CODE = "Kode belum cocok atau sudah dipakai. Tunggu kode berikutnya di aplikasi, lalu tulis lagi."
NO_CODE = "Tulis juga kode 6 angka dari aplikasi, atau satu kode cadangan."


def session_holder() -> str:
    """The name of this browser's session, for its challenges."""
    return holder_of(request.cookies.get(session_cookie_name(), ""))


class Confirming:
    """What ``web.confirming`` asks of this room."""

    def must_enrol(self, actor: Actor) -> bool:
        return must_have(actor) and not factors_of(actor.person_id or 0).any

    def question(self, actor: Actor) -> Question:
        has = factors_of(actor.person_id or 0)
        return Question(has.any, has.app, has.passkeys > 0 and passkeys.is_possible_at(own_address()))

    def confirm(self, actor: Actor, answers: Mapping[str, str]) -> dict[str, str]:
        person_id = actor.person_id or 0
        limits.enforce("rahasia-akun:10/300", str(person_id))
        code = answers.get(CODE) or answers.get(PAPER, "")
        answer = Answer(code, answers.get(PASSKEY, ""), session_holder(), own_address())
        if errors := self._faults(actor, answers.get(SECRET, ""), answer):
            return errors
        with transaction():
            sessions.note_secret_given(actor.session_id or 0)
        current_user.actor = replace(actor, fresh=True)
        return {}

    def _faults(self, actor: Actor, secret: str, answer: Answer) -> dict[str, str]:
        """A key that was unlocked by its owner stands for the secret too; a code does not."""
        if not answer.passkey and not signing_in.is_own_secret(actor, secret):
            return {SECRET: NO_MATCH}
        person_id = actor.person_id or 0
        if not answer.passkey and not factors_of(person_id).any:
            return {}
        if not answer:
            return {CODE: NO_CODE}
        count_try(person_id)
        with transaction():
            proof = prove(person_id, answer)
        if proof is None:
            return {CODE: passkeys.UNUSABLE if answer.passkey else WRONG_CODE}
        return {}
