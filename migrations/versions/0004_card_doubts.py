"""Doubtful money by card is decided: what is known of it, what went back, and questions of banks that move no money.

What was set aside until now becomes a receipt that waits for its decision. SQLite cannot change a CHECK, so tables without
children are made anew around their rows.
"""

from pathlib import Path

from alembic import op

revision = "0004_card_doubts"
down_revision = "0003_second_factor"
branch_labels = depends_on = None


def upgrade() -> None:
    engine = op.get_bind().dialect.name
    text = Path(__file__).with_name(f"{revision}.{engine}.sql").read_text()
    for statement in text.split(";\n\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement.strip().rstrip(";"))


def downgrade() -> None:
    raise RuntimeError("Decisions about money cannot be forgotten: restore a backup instead.")
