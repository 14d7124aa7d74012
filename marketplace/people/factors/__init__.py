"""The second factor: a code of an app (TOTP) or a passkey, with recovery codes for a lost phone.

``proving.prove`` is the one way to ask whether an answer holds; each answer holds once, whoever races for it.
"""
