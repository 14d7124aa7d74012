CREATE TABLE passkey_challenge (
    holder VARCHAR(64) NOT NULL,
    purpose VARCHAR(10) NOT NULL,
    challenge VARCHAR(64) NOT NULL,
    until DATETIME NOT NULL,
    CONSTRAINT pk_passkey_challenge PRIMARY KEY (holder, purpose),
    CONSTRAINT ck_passkey_challenge_purpose CHECK (purpose IN ('add', 'prove'))
);

CREATE TABLE half_sign_in (
    id INTEGER NOT NULL,
    cookie_sha256 VARCHAR(64) NOT NULL,
    person_id INTEGER NOT NULL,
    secret_kind VARCHAR(10) NOT NULL,
    device VARCHAR(60) NOT NULL,
    began_at DATETIME NOT NULL,
    CONSTRAINT pk_half_sign_in PRIMARY KEY (id),
    CONSTRAINT uq_half_sign_in_cookie_sha256 UNIQUE (cookie_sha256),
    CONSTRAINT ck_half_sign_in_secret_kind CHECK (secret_kind IN ('pin', 'password')),
    CONSTRAINT fk_half_sign_in_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_half_sign_in_person_id ON half_sign_in (person_id);

CREATE TABLE failed_sign_ins (
    person_id INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    CONSTRAINT pk_failed_sign_ins PRIMARY KEY (person_id),
    CONSTRAINT fk_failed_sign_ins_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE authenticator_app (
    person_id INTEGER NOT NULL,
    secret TEXT,
    pending_secret TEXT,
    last_step BIGINT NOT NULL,
    confirmed_at DATETIME,
    CONSTRAINT pk_authenticator_app PRIMARY KEY (person_id),
    CONSTRAINT ck_authenticator_app_last_step_whole CHECK (typeof(last_step) IN ('integer', 'null')),
    CONSTRAINT ck_authenticator_app_confirmed CHECK ((secret IS NULL) = (confirmed_at IS NULL)),
    CONSTRAINT fk_authenticator_app_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE recovery_code (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    code_hash VARCHAR(64) NOT NULL,
    made_at DATETIME NOT NULL,
    used_at DATETIME,
    CONSTRAINT pk_recovery_code PRIMARY KEY (id),
    CONSTRAINT uq_recovery_code_person_id_code_hash UNIQUE (person_id, code_hash),
    CONSTRAINT fk_recovery_code_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE passkey (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    credential_id VARCHAR(1400) NOT NULL,
    credential TEXT NOT NULL,
    uses BIGINT NOT NULL,
    name VARCHAR(60) NOT NULL,
    added_at DATETIME NOT NULL,
    used_at DATETIME,
    CONSTRAINT pk_passkey PRIMARY KEY (id),
    CONSTRAINT ck_passkey_uses_whole CHECK (typeof(uses) IN ('integer', 'null')),
    CONSTRAINT uq_passkey_credential_id UNIQUE (credential_id),
    CONSTRAINT fk_passkey_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_passkey_person_id ON passkey (person_id);

CREATE TABLE audit_entry (
    id INTEGER NOT NULL,
    chain INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    prev_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    bumdesa_id INTEGER,
    at DATETIME NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    act VARCHAR(30) NOT NULL,
    words VARCHAR(300) NOT NULL,
    request VARCHAR(20) NOT NULL,
    CONSTRAINT pk_audit_entry PRIMARY KEY (id),
    CONSTRAINT ck_audit_entry_seq_whole CHECK (typeof(seq) IN ('integer', 'null')),
    CONSTRAINT uq_audit_entry_chain_seq UNIQUE (chain, seq),
    CONSTRAINT uq_audit_entry_chain_prev_hash UNIQUE (chain, prev_hash),
    CONSTRAINT ck_audit_entry_chain CHECK (chain = COALESCE(bumdesa_id, 0)),
    CONSTRAINT fk_audit_entry_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);
