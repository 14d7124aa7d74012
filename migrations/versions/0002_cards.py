"""Payment by card: keys of a Bumdesa, checkouts, events, refunds, disputes and payouts of the gateway.

``payment`` and ``refund`` learn a further method. SQLite cannot change a CHECK, so there the two tables are made anew around
their rows; references to them are checked at the end of the upgrade. Tables of the ledger are not touched.
"""

from pathlib import Path

from alembic import op

revision = "0002_cards"
down_revision = "0001_first_sale"
branch_labels = depends_on = None


def upgrade() -> None:
    engine = op.get_bind().dialect.name
    text = Path(__file__).with_name(f"{revision}.{engine}.sql").read_text()
    for statement in text.split(";\n\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement.strip().rstrip(";"))


def downgrade() -> None:
    raise RuntimeError("Money by card cannot be forgotten: restore a backup instead.")
