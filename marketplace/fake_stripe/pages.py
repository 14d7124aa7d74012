"""The page a buyer of the fake sees: one card number, and a second step for cards that ask."""

from __future__ import annotations

from html import escape
from typing import Any

_FRAME = """<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bayar (Stripe tiruan)</title><style>body{{font:1.1rem/1.5 system-ui;max-width:26rem;margin:2rem auto;padding:0 1rem}}
input,button{{font:inherit;padding:.7rem;width:100%;box-sizing:border-box;margin:.4rem 0}}.e{{color:#a00}}</style>
<p><strong>STRIPE TIRUAN</strong> untuk mencoba. Tidak ada uang yang berpindah.</p>{body}</html>"""


def amount_of(session: dict[str, Any]) -> str:
    return f"Rp{session['amount_total'] // 100:,}".replace(",", ".")


def card_form(session: dict[str, Any], problem: str = "") -> str:
    back = (
        f'<p><a href="{escape(session["cancel_url"])}">Kembali tanpa membayar</a></p>' if session["cancel_url"] else ""
    )
    return _FRAME.format(
        body=f"<h1>Bayar {amount_of(session)}</h1><p>{escape(session['title'])}</p>"
        + (f'<p class="e" role="alert">{escape(problem)}</p>' if problem else "")
        + '<form method="post"><label>Nomor kartu<input name="card" inputmode="numeric" autocomplete="off"></label>'
        + "<button>Bayar</button></form>"
        + "<p>Kartu uji: 4242 4242 4242 4242 berhasil, 4000 0000 0000 0002 ditolak, 4000 0025 0000 3155 bertanya dulu.</p>"
        + back
    )


def question(session: dict[str, Any], number: str) -> str:
    """3-D Secure: the bank asks its customer."""
    return _FRAME.format(
        body=f"<h1>Bank Anda bertanya</h1><p>Setujui pembayaran {amount_of(session)}?</p>"
        + f'<form method="post"><input type="hidden" name="card" value="{escape(number)}">'
        + '<button name="answer" value="yes">Setuju</button><button name="answer" value="no">Tolak</button></form>'
    )


def over(words: str, back: str) -> str:
    way = f'<p><a href="{escape(back)}">Kembali ke toko</a></p>' if back else ""
    return _FRAME.format(body=f"<h1>{escape(words)}</h1>{way}")
