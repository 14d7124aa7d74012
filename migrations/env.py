"""Alembic runs here on the connection it is given by ``marketplace.upgrading``."""

from alembic import context

from marketplace import tables
from marketplace.foundation.database import Base

tables.guards()  # completes the metadata
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    compare_type=True,
    transactional_ddl=True,
)
context.run_migrations()
