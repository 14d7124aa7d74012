"""Suggestions for the one field in which buyers write where they live."""

from flask import Blueprint, Response, jsonify, request

from marketplace.web.access import public

from .finding import find_districts, find_villages

blueprint = Blueprint("places", __name__)

MOST = 8
KEPT_SECONDS = 86_400


@blueprint.get("/tempat")
@public(limit="tempat:~240/60")
def suggest() -> Response:
    """``?q=kaliori&jenis=kecamatan|desa`` -> {"items": [{"value": code, "label"}]}, at most eight; the same for everybody, so cacheable."""
    text = request.args.get("q", "")
    of_villages = request.args.get("jenis") == "desa"
    if of_villages:
        found = [(view.code, view.label) for view in find_villages(text, MOST)]
    else:
        found = [(view.code, view.short_label) for view in find_districts(text, MOST)]
    answer = jsonify(items=[{"value": code, "label": label} for code, label in found])
    answer.cache_control.public = True
    answer.cache_control.max_age = KEPT_SECONDS
    return answer
