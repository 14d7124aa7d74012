"""The people of one Bumdesa: who has which role. For directors; those who watch may look."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, g, request
from werkzeug.wrappers import Response as BaseResponse

from marketplace.audit import Act
from marketplace.foundation.actor import Role
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import DomainError
from marketplace.web.access import staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from . import roles
from .factors.proving import factors_of
from .hiring import Hired, hire
from .knowing import give_temporary_password, person_view
from .resetting import reset_second_factor
from .telling import tell

blueprint = Blueprint("staff", __name__, url_prefix="/kantor/<bumdesa>/petugas")

ROLE_WORDS = {
    Role.DIRECTOR: ("Direktur", "Mengatur semua, termasuk petugas dan potongan."),
    Role.TREASURER: ("Bendahara", "Mengurus uang masuk, uang warga, dan buku."),
    Role.CASHIER: ("Kasir", "Menerima bayaran tunai di loket."),
    Role.STAFF: ("Petugas", "Mendampingi warga, mengurus barang dan pesanan."),
    Role.SUPERVISOR: ("Pengawas", "Melihat semuanya, tidak mengubah apa pun."),
    Role.ADVISER: ("Penasihat", "Melihat semuanya, tidak mengubah apa pun."),
}


@blueprint.get("")
@staff(Role.DIRECTOR, reading=True)
def listing(bumdesa: str) -> Response:
    """Everybody with a role here."""
    return page("people/staff.html", **_listing(bumdesa), saved=request.args.get("tersimpan", ""))


def _listing(bumdesa: str) -> dict[str, Any]:
    actor = current_actor()
    return {
        "slug": bumdesa,
        "colleagues": roles.colleagues(g.bumdesa_id),
        "role_words": ROLE_WORDS,
        "may_manage": actor.may(g.bumdesa_id, Role.DIRECTOR),
        "me": actor.person_id,
        "changed": request.args.get("siapa", ""),
    }


@blueprint.get("/tambah")
@staff(Role.DIRECTOR)
def new(bumdesa: str) -> Response:
    return _new_page(bumdesa, {}, {})


@blueprint.post("")
@staff(Role.DIRECTOR, fresh=True)
def add(bumdesa: str) -> BaseResponse:
    """Take somebody on; a first password is shown once."""
    form = Form(request.form)
    try:
        hired = _hire(form)
    except DomainError as refusal:
        return _new_page(bumdesa, form.values, refusal.errors, refusal.status)
    return _handed_over(bumdesa, hired)


def _hire(form: Form) -> Hired:
    name = form.text("nama", "Nama", most=80, least=2)
    phone = form.phone("wa", "Nomor HP", required=False)
    username = form.text("pengguna", "Nama pengguna", most=40, required=False).lower()
    role = form.choice("peran", "peran", [str(role) for role in Role])
    form.check()
    with transaction():
        return hire(current_actor(), g.bumdesa_id, name, phone, username, Role(role))


def _new_page(bumdesa: str, values: dict[str, str], errors: dict[str, str], status: int = 200) -> Response:
    return page("people/staff_new.html", status, slug=bumdesa, values=values, errors=errors, role_words=ROLE_WORDS)


def _handed_over(bumdesa: str, hired: Hired) -> BaseResponse:
    if hired.password is None:
        return see_other("staff.listing", bumdesa=bumdesa, tersimpan="peran", siapa=hired.person_id)
    return page("people/handover.html", slug=bumdesa, hired=hired)


@blueprint.get("/<int:person_id>")
@staff(Role.DIRECTOR)
def show(bumdesa: str, person_id: int) -> Response:
    """One colleague, with what a director may change."""
    return _person_page(bumdesa, person_id)


def _person_page(bumdesa: str, person_id: int, status: int = 200, errors: dict[str, str] | None = None) -> Response:
    found = roles.colleague(g.bumdesa_id, person_id)
    return page(
        "people/staff_person.html",
        has_factor=factors_of(person_id).any,
        status=status,
        slug=bumdesa,
        colleague=found,
        errors=errors or {},
        role_words=ROLE_WORDS,
        is_me=person_id == current_actor().person_id,
    )


@blueprint.post("/<int:person_id>")
@staff(Role.DIRECTOR, fresh=True)
def change(bumdesa: str, person_id: int) -> BaseResponse:
    """Exactly the ticked roles; none ticked means this person leaves the Bumdesa."""
    ticked = {Role(value) for value in request.form.getlist("peran") if value in tuple(Role)}
    try:
        with transaction():
            roles.colleague(g.bumdesa_id, person_id)
            roles.set_roles(current_actor(), person_id, g.bumdesa_id, ticked)
    except DomainError as refusal:
        return _person_page(bumdesa, person_id, refusal.status, refusal.errors)
    return see_other("staff.listing", bumdesa=bumdesa, tersimpan="peran", siapa=person_id)


@blueprint.post("/<int:person_id>/nonaktif")
@staff(Role.DIRECTOR, fresh=True)
def disable(bumdesa: str, person_id: int) -> BaseResponse:
    try:
        with transaction():
            roles.disable_person(current_actor(), g.bumdesa_id, person_id)
    except DomainError as refusal:
        return _person_page(bumdesa, person_id, refusal.status, refusal.errors)
    return see_other("staff.listing", bumdesa=bumdesa, tersimpan="nonaktif")


@blueprint.post("/<int:person_id>/aktif")
@staff(Role.DIRECTOR, fresh=True)
def enable(bumdesa: str, person_id: int) -> BaseResponse:
    with transaction():
        roles.enable_person(current_actor(), g.bumdesa_id, person_id)
    return see_other("staff.listing", bumdesa=bumdesa, tersimpan="aktif")


@blueprint.post("/<int:person_id>/sandi-baru")
@staff(Role.DIRECTOR, fresh=True)
def reset(bumdesa: str, person_id: int) -> BaseResponse:
    """A forgotten password: a new one on paper, valid until the first sign-in."""
    with transaction():
        roles.require_may_reset(current_actor(), g.bumdesa_id, person_id)
        person = person_view(person_id)
        hired = Hired(person_id, person.name, person.username or person.phone or "", give_temporary_password(person_id))
        tell(current_actor(), person_id, Act.SECRET_RESET, person.name)
    return _handed_over(bumdesa, hired)


@blueprint.post("/<int:person_id>/pengaman-kedua")
@staff(Role.DIRECTOR, fresh=True)
def reset_factor(bumdesa: str, person_id: int) -> BaseResponse:
    """Phone and paper are lost: the second factor is taken off, and can be put on anew after the next sign-in."""
    with transaction():
        roles.require_may_reset(current_actor(), g.bumdesa_id, person_id)
        reset_second_factor(current_actor(), person_id)
    return see_other("staff.listing", bumdesa=bumdesa, tersimpan="pengaman", siapa=person_id)
