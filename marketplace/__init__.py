"""Lumbung: a marketplace for village products and the books of the village enterprise behind it.

Each package is a room; its ``__init__`` is its door. Calls go down, news goes up (see ``reactions``).
"""
