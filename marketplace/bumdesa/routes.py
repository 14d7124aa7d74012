"""The settings of one office, and the frame every office page stands in."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, g, request, url_for
from werkzeug.wrappers import Response as BaseResponse

from marketplace.foundation.actor import MONEY, WATCHING, WORKING, Actor, Role
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import DomainError, Invalid
from marketplace.people import AccountLink, account_links
from marketplace.web.access import signed_in, staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from . import banking, terms
from .desk import MENU, SETTINGS, desk_page, pages_for
from .forms import profile_values, read_profile, read_terms
from .looking import bumdesa_view, bumdesas_for
from .profile import save_profile

blueprint = Blueprint("bumdesa", __name__)

desk_page("Petugas", "users", "staff.listing", 80, roles=(Role.DIRECTOR,))
desk_page("Pengaturan", "tools", "bumdesa.settings", 90)
desk_page("Profil dan loket", "building-community", "bumdesa.profile", 10, (Role.DIRECTOR,), reading=False,
          section=SETTINGS, note="Nama, alamat, nomor keluhan, jam loket, cara ambil barang")  # fmt: skip
desk_page("Potongan penjualan", "cash-banknote", "bumdesa.terms_page", 20,
          section=SETTINGS, note="Bagian BUMDesa dari setiap penjualan")  # fmt: skip
desk_page("Rekening bank", "building-bank", "bumdesa.accounts", 30,
          section=SETTINGS, note="Ke mana pembeli mentransfer")  # fmt: skip
desk_page("Catatan", "clock", "audit.listing", 90, (Role.DIRECTOR, Role.SUPERVISOR), reading=False,
          section=SETTINGS, note="Siapa melakukan apa dengan uang, hak, dan pengaman")  # fmt: skip


@blueprint.app_context_processor
def desk_context() -> dict[str, Any]:
    """What ``layouts/desk.html`` needs, on pages that belong to one Bumdesa; nothing on all others."""
    if "bumdesa_id" not in g:
        return {}
    view = bumdesa_view(g.bumdesa_id)
    return {
        "bumdesa": view.slug,
        "bumdesa_name": view.name,
        "desk_nav": _menu(view.slug, view.id),
        "aktor": current_actor(),
        "zona": view.zone,
    }


def _menu(slug: str, bumdesa_id: int) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = [
        {
            "label": entry.label,
            "icon": entry.icon,
            "href": url_for(entry.endpoint, bumdesa=slug),
            "count": (entry.count(bumdesa_id) or None) if entry.count else None,
        }
        for entry in pages_for(current_actor(), bumdesa_id, MENU, current_app.view_functions)
    ]
    here = max((entry["href"] for entry in entries if request.path.startswith(entry["href"])), key=len, default="")
    return [{**entry, "current": entry["href"] == here} for entry in entries]


@account_links
def offices_of(actor: Actor) -> list[AccountLink]:
    """The offices of a person, for the page "Saya"."""
    views = bumdesas_for(actor.bumdesa_ids).values()
    return [
        AccountLink(
            f"Kantor {view.name}",
            f"/kantor/{view.slug}/",
            f"{view.village_name}, {view.regency_name}",
            "building-community",
        )
        for view in sorted(views, key=lambda view: view.name)
    ]


@blueprint.get("/kantor")
@signed_in()
def offices() -> BaseResponse:
    """Without a name: the page that lists one's own offices."""
    return see_other("people.account")


@blueprint.get("/kantor/<bumdesa>/pengaturan")
@staff(reading=True)
def settings(bumdesa: str) -> Response:
    """What can be set, as far as this person may see it."""
    entries = pages_for(current_actor(), g.bumdesa_id, SETTINGS, current_app.view_functions)
    parts = [
        {"label": entry.label, "href": url_for(entry.endpoint, bumdesa=bumdesa), "note": entry.note, "icon": entry.icon}
        for entry in entries
    ]
    return page("bumdesa/settings.html", parts=parts, saved=request.args.get("tersimpan", ""))


@blueprint.get("/kantor/<bumdesa>/pengaturan/profil")
@staff(Role.DIRECTOR)
def profile(bumdesa: str) -> Response:
    return _profile_page(bumdesa, profile_values(bumdesa_view(g.bumdesa_id)))


@blueprint.post("/kantor/<bumdesa>/pengaturan/profil")
@staff(Role.DIRECTOR)
def change_profile(bumdesa: str) -> BaseResponse:
    form = Form(request.form)
    try:
        changed = read_profile(form)
    except Invalid as refusal:
        return _profile_page(bumdesa, form.values, refusal.errors, refusal.status)
    with transaction():
        save_profile(current_actor(), g.bumdesa_id, changed)
    return see_other("bumdesa.settings", bumdesa=bumdesa, tersimpan="profil")


def _profile_page(
    slug: str, values: dict[str, str], errors: dict[str, str] | None = None, status: int = 200
) -> Response:
    return page("bumdesa/profile.html", status, slug=slug, values=values, errors=errors or {})


@blueprint.get("/kantor/<bumdesa>/pengaturan/potongan")
@staff(reading=True)
def terms_page(bumdesa: str) -> Response:
    """The terms in force, those announced, those before."""
    return _terms_page(bumdesa, {})


@blueprint.post("/kantor/<bumdesa>/pengaturan/potongan")
@staff(Role.DIRECTOR, fresh=True)
def announce(bumdesa: str) -> BaseResponse:
    """A new version from a future day on."""
    form = Form(request.form)
    try:
        commission, start = read_terms(form, bumdesa_view(g.bumdesa_id).zone)
        with transaction():
            terms.announce_terms(current_actor(), g.bumdesa_id, commission, start)
    except DomainError as refusal:
        return _terms_page(bumdesa, form.values, refusal.errors, refusal.status)
    return see_other("bumdesa.terms_page", bumdesa=bumdesa, tersimpan="ya")


def _terms_page(slug: str, values: dict[str, str], errors: dict[str, str] | None = None, status: int = 200) -> Response:
    return page(
        "bumdesa/terms.html",
        status=status,
        slug=slug,
        versions=terms.terms_by_version(g.bumdesa_id),
        now_in_force=terms.current_terms(g.bumdesa_id),
        coming=terms.coming_terms(g.bumdesa_id),
        values=values,
        errors=errors or {},
        may_announce=current_actor().may(g.bumdesa_id, Role.DIRECTOR),
        saved=request.args.get("tersimpan", ""),
    )


@blueprint.get("/kantor/<bumdesa>/pengaturan/rekening")
@staff(*WORKING, *WATCHING)
def accounts(bumdesa: str) -> Response:
    """Numbers in full only for those who handle money."""
    return _accounts_page(bumdesa, {})


@blueprint.post("/kantor/<bumdesa>/pengaturan/rekening")
@staff(*MONEY, fresh=True)
def add_account(bumdesa: str) -> BaseResponse:
    form = Form(request.form)
    typed = {name: form.values.get(name, "").strip() for name in ("bank", "nomor", "pemilik", "akun")}
    try:
        with transaction():
            banking.add_bank_account(
                current_actor(), g.bumdesa_id, typed["bank"], typed["nomor"], typed["pemilik"], typed["akun"]
            )
    except DomainError as refusal:
        return _accounts_page(bumdesa, form.values, refusal.errors, refusal.status)
    return see_other("bumdesa.accounts", bumdesa=bumdesa, tersimpan="tambah")


@blueprint.post("/kantor/<bumdesa>/pengaturan/rekening/<int:account_id>/henti")
@staff(*MONEY, fresh=True)
def stop_account(bumdesa: str, account_id: int) -> BaseResponse:
    with transaction():
        banking.retire_bank_account(current_actor(), g.bumdesa_id, account_id)
    return see_other("bumdesa.accounts", bumdesa=bumdesa, tersimpan="henti")


@blueprint.post("/kantor/<bumdesa>/pengaturan/rekening/<int:account_id>/pakai")
@staff(*MONEY, fresh=True)
def use_account(bumdesa: str, account_id: int) -> BaseResponse:
    with transaction():
        banking.resume_bank_account(current_actor(), g.bumdesa_id, account_id)
    return see_other("bumdesa.accounts", bumdesa=bumdesa, tersimpan="pakai")


def _accounts_page(
    slug: str, values: dict[str, str], errors: dict[str, str] | None = None, status: int = 200
) -> Response:
    return page(
        "bumdesa/accounts.html",
        status=status,
        slug=slug,
        accounts=banking.all_bank_accounts(g.bumdesa_id),
        values=values,
        errors=errors or {},
        banks=banking.BANKS,
        account_codes=banking.ACCOUNT_CODES,
        may_manage=current_actor().may(g.bumdesa_id, *MONEY),
        saved=request.args.get("tersimpan", ""),
    )
