"""Everything the first sale stands on.

The statements are frozen per engine beside this file, because the two differ where it matters (STRICT ledger tables,
typeof checks on SQLite). Guards are not part of migrations: ``marketplace.upgrading`` puts them in place after each.
"""

from pathlib import Path

from alembic import op

revision = "0001_first_sale"
down_revision = None
branch_labels = depends_on = None


def upgrade() -> None:
    engine = op.get_bind().dialect.name
    text = Path(__file__).with_name(f"{revision}.{engine}.sql").read_text()
    for statement in text.split(";\n\n"):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement.strip().rstrip(";"))


def downgrade() -> None:
    raise RuntimeError("There is nothing before the first sale: restore a backup instead.")
