"""Manners of HTTP: who may (access), what was typed (forms), how we answer (answers, errors), headers, limits, assets.

Knows no room: what it needs from one (the visitor behind a cookie, the Bumdesa behind a slug) is given to it by
the app factory.
"""
