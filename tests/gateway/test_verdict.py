"""What the gateway's word means. Pure."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from marketplace.foundation.money import Money
from marketplace.payments.gateway import GatewayCheckout
from marketplace.payments.verdict import Agreed, verdict

AGREED = Agreed("token-kita", Money(118_000), True, "acct_kita", "acct_kita")
SAID = GatewayCheckout("cs_1", "paid", Money(118_000), "idr", "token-kita", True, "pi_1", "")


def test_only_exactly_the_agreed_money_pays() -> None:
    assert verdict(AGREED, SAID).action == "pay"
    assert verdict(AGREED, replace(SAID, state="expired")).action == "expire"
    assert verdict(AGREED, replace(SAID, state="under_way")).action == "open"
    assert (
        verdict(replace(AGREED, asked_account_ref="acct_lain"), SAID).problem == "Uang ini masuk ke akun Stripe lain."
    )


@given(
    amount=st.none() | st.integers(0, 10**9).map(Money), currency=st.sampled_from(["idr", "usd", ""]),
    reference=st.sampled_from(["token-kita", "token-lain", ""]), live=st.booleans(),
    state=st.sampled_from(["open", "paid", "under_way", "expired"]),
)  # fmt: skip
def test_whatever_is_said_no_other_money_ever_pays_and_money_is_never_overlooked(
    amount: Money | None, currency: str, reference: str, live: bool, state: str
) -> None:
    said = replace(SAID, amount=amount, currency=currency, reference=reference, live=live, state=state)
    found = verdict(AGREED, said)
    assert (found.action == "pay") == (replace(said, intent_ref="pi_1") == SAID)
    assert (found.action in ("pay", "doubt")) == (state == "paid")
    assert bool(found.problem) == (found.action == "doubt")
