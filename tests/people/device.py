"""A phone with passkeys, in software: makes keys and signs, and can be told to misbehave."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

PRESENT, VERIFIED, WITH_KEY = 0x01, 0x04, 0x40


@dataclass
class Device:
    """``origin``: the page it believes to be on; ``host`` the name it signs for; ``verifies``: whether it asks for the finger."""

    origin: str = "http://localhost"
    host: str = "localhost"
    verifies: bool = True
    uses: int = 0
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    id: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def make_key(self, asked: dict[str, Any]) -> str:
        """What a browser would send for ``navigator.credentials.create``."""
        told = self._told("webauthn.create", asked)
        public = AttestedCredentialData.create(Aaguid.NONE, self.id, ES256.from_cryptography_key(self.key.public_key()))
        made = AttestationObject.create("none", self._data(WITH_KEY, public), {})
        return self._sent({"clientDataJSON": websafe_encode(told), "attestationObject": websafe_encode(made)})

    def sign(self, asked: dict[str, Any]) -> str:
        """The same for ``navigator.credentials.get``."""
        self.uses += 1
        told, data = self._told("webauthn.get", asked), self._data(0)
        signature = self.key.sign(bytes(data) + hashlib.sha256(told).digest(), ec.ECDSA(hashes.SHA256()))
        return self._sent(
            {
                "clientDataJSON": websafe_encode(told), "authenticatorData": websafe_encode(data),
                "signature": websafe_encode(signature),
            }
        )  # fmt: skip

    def _told(self, kind: str, asked: dict[str, Any]) -> bytes:
        challenge = websafe_decode(asked["publicKey"]["challenge"])
        return bytes(CollectedClientData.create(kind, challenge, self.origin))

    def _data(self, flags: int, key: AttestedCredentialData | None = None) -> AuthenticatorData:
        said = PRESENT | (VERIFIED if self.verifies else 0) | flags
        return AuthenticatorData.create(hashlib.sha256(self.host.encode()).digest(), said, self.uses, key or b"")

    def _sent(self, response: dict[str, str]) -> str:
        name = websafe_encode(self.id)
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})
