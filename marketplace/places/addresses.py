"""The part of a web address that names a village: ``33.17.09.2016-mojowarno``."""

from marketplace.foundation.errors import NotFound

from .codes import VILLAGE, is_code, level_of

_CODE_LENGTH = 13


def code_in_slug(slug: str) -> str:
    """The village code at the start of a slug; the name behind it is only for people.

    Raises NotFound when there is none; whether the village exists is for ``place`` to say.
    """
    code, rest = slug[:_CODE_LENGTH], slug[_CODE_LENGTH:]
    if not is_code(code) or level_of(code) != VILLAGE or (rest and not rest.startswith("-")):
        raise NotFound("Desa ini tidak ada.")
    return code
