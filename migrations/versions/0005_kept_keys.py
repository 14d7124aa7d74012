"""Who keeps a stall keeps one that is there; three lists have an index of their own.

SQLite cannot add a foreign key, so `stall_keeper` is made anew around its rows. Rights to a stall that never was are no
rights: such rows go.
"""

from pathlib import Path

from alembic import op

revision = "0005_kept_keys"
down_revision = "0004_card_doubts"
branch_labels = depends_on = None


def upgrade() -> None:
    engine = op.get_bind().dialect.name
    text = Path(__file__).with_name(f"{revision}.{engine}.sql").read_text()
    for statement in text.split(";\n\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement.strip().rstrip(";"))


def downgrade() -> None:
    raise RuntimeError("Rows that pointed nowhere cannot come back: restore a backup instead.")
