"""The office's page "Kartu / dompet digital": keys of this Bumdesa at Stripe, a test of them, and the switch."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, g, request
from werkzeug.wrappers import Response as BaseResponse

from marketplace.bumdesa import bank_accounts_for, desk_page
from marketplace.foundation.actor import Role
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import DomainError, Invalid
from marketplace.web.access import staff
from marketplace.web.answers import page, see_other
from marketplace.web.current import current_actor
from marketplace.web.forms import Form

from .keys import BANK, HIGHEST, LEAST, LOWEST, keys_view, save_keys, switch_cards
from .reaching import live_only
from .trying import try_keys

blueprint = Blueprint("card_keys", __name__, url_prefix="/kantor/<bumdesa>/pengaturan/kartu")
desk_page("Kartu / dompet digital", "lock", "card_keys.show", 40, (Role.DIRECTOR,), reading=False, section="pengaturan",
          note="Pembayaran lewat Stripe: kunci, tes, nyala atau mati")  # fmt: skip

SAID = {
    "simpan": "Tersimpan. Tekan Tes sambungan sebelum menyalakan.",
    "tes": "Sambungan baik. Kunci ini bisa dipakai.",
    "nyala": "Pembeli sekarang bisa membayar dengan kartu.",
    "mati": "Kartu tidak ditawarkan lagi kepada pembeli.",
}


@blueprint.get("")
@staff(Role.DIRECTOR)
def show(bumdesa: str) -> Response:
    """What is set; secrets are never shown."""
    return _page(bumdesa)


@blueprint.post("")
@staff(Role.DIRECTOR, fresh=True)
def save(bumdesa: str) -> Any:
    """New keys, or only another smallest amount."""
    form = Form(request.form)
    key, secret = (form.text(name, name, most=260, required=False) for name in ("kunci", "rahasia"))
    least = form.money("minimum", "Paling kecil", least=LOWEST)
    codes = _banks()
    code = form.choice("akun", "Rekening", codes) if len(codes) > 1 else next(iter(codes), BANK)
    try:
        form.check()
        with transaction():
            save_keys(current_actor(), g.bumdesa_id, key, secret, least, code, live_only=live_only())
    except DomainError as refusal:
        return _page(bumdesa, refusal.status, _errors_of(refusal), form)
    return see_other("card_keys.show", bumdesa=bumdesa, catat="simpan")


@blueprint.post("/tes")
@staff(Role.DIRECTOR, limit="tes-kartu:20/300")
def test(bumdesa: str) -> BaseResponse:
    """Ask Stripe whether the key is good."""
    if try_keys(current_actor(), g.bumdesa_id):
        return see_other("card_keys.show", bumdesa=bumdesa, catat="tes")
    return see_other("card_keys.show", bumdesa=bumdesa)


@blueprint.post("/saklar")
@staff(Role.DIRECTOR, fresh=True)
def switch(bumdesa: str) -> Any:
    """Offer cards, or stop."""
    on = request.form.get("nyala") == "ya"
    try:
        with transaction():
            switch_cards(current_actor(), g.bumdesa_id, on)
    except DomainError as refusal:
        return _page(bumdesa, refusal.status, _errors_of(refusal))
    return see_other("card_keys.show", bumdesa=bumdesa, catat="nyala" if on else "mati")


def _page(bumdesa: str, status: int = 200, errors: dict[str, str] | None = None, form: Form | None = None) -> Response:
    keys = keys_view(g.bumdesa_id)
    typed = {name: value for name, value in form.values.items() if name in ("minimum", "akun")} if form else {}
    values = {
        "minimum": str(keys.least if keys else LEAST).removeprefix("Rp"), "akun": keys.bank_code if keys else BANK, **typed,
    }  # fmt: skip
    home = current_app.config["LUMBUNG"].origin or request.host_url.rstrip("/")
    return page(
        "payments/card_keys.html", status, slug=bumdesa, keys=keys, values=values, errors=errors or {}, banks=_banks(),
        said=SAID.get(request.args.get("catat", "")), address=f"{home}/webhook/stripe/{bumdesa}", lowest=LOWEST, highest=HIGHEST,
    )  # fmt: skip


def _banks() -> dict[str, str]:
    """Where payouts may arrive: account of the chart → how people call it."""
    accounts = bank_accounts_for([g.bumdesa_id])[g.bumdesa_id]
    return {account.account_code: f"{account.bank} {account.masked}" for account in reversed(accounts)}


def _errors_of(refusal: DomainError) -> dict[str, str]:
    return refusal.errors if isinstance(refusal, Invalid) else {"_": refusal.message}
