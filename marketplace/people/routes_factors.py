"""Putting a second factor on and taking it off. Every change asks who it is, is noted, and ends the other sessions."""

from __future__ import annotations

from flask import Blueprint, Response, jsonify, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from marketplace.audit import Act
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import DomainError, NotAllowed, NotFound
from marketplace.web.access import signed_in
from marketplace.web.addresses import own_address
from marketplace.web.answers import page, safe_next, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from . import sessions
from .factors import app, passkeys, proving, recovery
from .factors.one_time import address_for
from .factors.policy import must_have
from .knowing import person_view
from .routes_confirming import session_holder
from .routes_security import may_change_factors
from .telling import tell

blueprint = Blueprint("factors", __name__, url_prefix="/saya/keamanan")

NOT_BY_PIN = "Masuk dengan kata sandi dulu. Setelah masuk dengan PIN, pengaman kedua tidak bisa diubah."
WRONG_FIRST_CODE = (
    "Kode belum cocok. Tulis 6 angka yang tampil sekarang. Bila tetap tidak cocok, setel jam HP ke otomatis."
)


@blueprint.get("/pasang")
@signed_in()
def offer() -> Response:
    """Which second factor?"""
    return page(
        "people/factor_offer.html", lanjut=safe_next(request.args.get("lanjut"), ""), waits_for_it=must_have(current_actor()),
        keys_possible=passkeys.is_possible_at(own_address()), may_change_factors=may_change_factors(),
    )  # fmt: skip


@blueprint.post("/aplikasi")
@signed_in(fresh=True)
def begin() -> BaseResponse:
    """A new secret for an app, shown until its first code is typed."""
    _refuse_by_pin()
    with transaction():
        app.begin_app(_me().person_id or 0)
    return see_other("factors.enrol", lanjut=request.form.get("lanjut") or None)


@blueprint.get("/aplikasi")
@signed_in()
def enrol() -> BaseResponse:
    """The picture to scan and the field for the first code; only right after the secret was given."""
    secret = app.pending_secret(_me().person_id or 0)
    if secret is None or not _me().fresh:
        return see_other("factors.offer", lanjut=request.args.get("lanjut") or None)
    return _enrol_page(secret, request.args.get("lanjut", ""))


@blueprint.post("/aplikasi/kode")
@signed_in(fresh=True)
def confirm() -> BaseResponse:
    """The first code: from now on it is asked for."""
    _refuse_by_pin()
    form, person_id = Form(request.form), _me().person_id or 0
    lanjut = form.values.get("lanjut", "")
    secret = app.pending_secret(person_id)
    if secret is None:
        return see_other("security.show")
    proving.count_try(person_id)
    with transaction():
        fits = app.confirm_app(person_id, "".join(form.values.get("kode", "").split()))
        codes = _added("aplikasi kode") if fits else None
    if not fits:
        return _enrol_page(secret, lanjut, 422, {"kode": WRONG_FIRST_CODE})
    return _codes_page(codes, lanjut)


@blueprint.post("/aplikasi/lepas")
@signed_in(fresh=True)
def remove_app() -> BaseResponse:
    """Its codes are worth nothing any more."""
    _refuse_by_pin()
    with transaction():
        if proving.remove_app(_me().person_id or 0):
            _tell(Act.FACTOR_REMOVED, "aplikasi kode")
    return see_other("security.show", tersimpan="lepas")


@blueprint.post("/kode-cadangan")
@signed_in(fresh=True)
def renew() -> BaseResponse:
    """Ten new codes on paper; those before are worth nothing."""
    _refuse_by_pin()
    if not proving.factors_of(_me().person_id or 0).any:
        return see_other("factors.offer")
    with transaction():
        codes = recovery.renew_codes(_me().person_id or 0)
        _tell(Act.RECOVERY_MADE)
    return _codes_page(codes, "")


@blueprint.get("/kunci")
@signed_in()
def new_key() -> Response:
    return _key_page({}, request.args.get("lanjut", ""))


@blueprint.post("/kunci/tantangan")
@signed_in()
def key_challenge() -> Response:
    """What the device that makes a key is told."""
    with transaction():
        asked = passkeys.ask_to_add(_me().person_id or 0, _me().name, session_holder(), own_address())
    return jsonify(asked)


@blueprint.post("/kunci")
@signed_in(fresh=True)
def add_key() -> BaseResponse:
    """The device made a key."""
    _refuse_by_pin()
    form = Form(request.form)
    lanjut = form.values.get("lanjut", "")
    try:
        name = form.text("nama", "Nama kunci", most=60)
        made = request.form.get("kunci_baru", "")
        if not made:
            form.refuse("kunci_baru", "Tekan “Buat kunci sandi” dan ikuti petunjuk di HP atau komputer ini.")
        form.check()
        with transaction():
            passkeys.add_passkey(_me().person_id or 0, name, session_holder(), own_address(), made)
            codes = _added(f"kunci sandi “{name}”")
    except DomainError as refusal:
        return _key_page(form.values, lanjut, refusal.status, refusal.errors)
    return _codes_page(codes, lanjut)


@blueprint.post("/kunci/<int:passkey_id>/lepas")
@signed_in(fresh=True)
def remove_key(passkey_id: int) -> BaseResponse:
    """One of one's own keys. Raises NotFound."""
    _refuse_by_pin()
    with transaction():
        if not proving.remove_passkey(_me().person_id or 0, passkey_id):
            raise NotFound("Kunci sandi ini sudah dilepas. Muat ulang halaman untuk melihat yang terbaru.")
        _tell(Act.FACTOR_REMOVED, "kunci sandi")
    return see_other("security.show", tersimpan="lepas")


def _me() -> Actor:
    return current_actor()


def _refuse_by_pin() -> None:
    if not may_change_factors():
        raise NotAllowed(NOT_BY_PIN)


def _tell(act: Act, words: str = "") -> None:
    tell(_me(), _me().person_id or 0, act, words)


def _added(what: str) -> list[str] | None:
    """Noted; other sessions end, since they never showed it. With the first factor come the codes on paper."""
    person_id = _me().person_id or 0
    sessions.end_sessions(person_id, except_id=_me().session_id)
    _tell(Act.FACTOR_ADDED, what)
    return None if recovery.codes_left(person_id) else recovery.renew_codes(person_id)


def _codes_page(codes: list[str] | None, lanjut: str) -> BaseResponse:
    after = safe_next(lanjut, "/saya/keamanan?tersimpan=pasang")
    if codes is None:
        return redirect(after, 303)
    return page("people/recovery_codes.html", codes=codes, after=after, back=None)


def _enrol_page(secret: str, lanjut: str, status: int = 200, errors: dict[str, str] | None = None) -> Response:
    import segno  # only where a picture is drawn

    person = person_view(_me().person_id or 0)
    address = address_for(secret, person.username or person.phone or person.name)
    picture = segno.make(address, error="m", micro=False).svg_data_uri(scale=5, border=4, light="#fff", dark="#000")
    grouped = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
    return page(
        "people/factor_app.html", status, picture=picture, secret=grouped, address=address, lanjut=lanjut,
        errors=errors or {},
    )  # fmt: skip


def _key_page(values: dict[str, str], lanjut: str, status: int = 200, errors: dict[str, str] | None = None) -> Response:
    return page("people/factor_key.html", status, values=values, lanjut=lanjut, errors=errors or {})
