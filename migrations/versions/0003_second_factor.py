"""The second factor of a person, and the log of privileged acts. Only new tables; guards come with every upgrade."""

from pathlib import Path

from alembic import op

revision = "0003_second_factor"
down_revision = "0002_cards"
branch_labels = depends_on = None


def upgrade() -> None:
    engine = op.get_bind().dialect.name
    text = Path(__file__).with_name(f"{revision}.{engine}.sql").read_text()
    for statement in text.split(";\n\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement.strip().rstrip(";"))


def downgrade() -> None:
    raise RuntimeError("What was noted cannot be forgotten: restore a backup instead.")
