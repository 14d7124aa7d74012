ALTER TABLE payment DROP CONSTRAINT ck_payment_method;

ALTER TABLE payment ADD CONSTRAINT ck_payment_method CHECK (method IN ('transfer', 'counter', 'stripe'));

ALTER TABLE refund DROP CONSTRAINT ck_refund_how;

ALTER TABLE refund ADD CONSTRAINT ck_refund_how CHECK (how IS NULL OR how IN ('tunai', 'transfer', 'stripe'));

CREATE TABLE gateway_keys (
    bumdesa_id INTEGER NOT NULL,
    key_secret TEXT NOT NULL,
    key_end VARCHAR(4) NOT NULL,
    webhook_secret TEXT NOT NULL,
    live BOOLEAN NOT NULL,
    account_ref VARCHAR(120) NOT NULL,
    active BOOLEAN NOT NULL,
    least_rupiah BIGINT NOT NULL,
    bank_code VARCHAR(20) NOT NULL,
    tested_at TIMESTAMP WITH TIME ZONE,
    problem VARCHAR(200) NOT NULL,
    events_until TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_gateway_keys PRIMARY KEY (bumdesa_id),
    CONSTRAINT ck_gateway_keys_active CHECK (NOT active OR (account_ref <> '' AND tested_at IS NOT NULL)),
    CONSTRAINT ck_gateway_keys_least CHECK (least_rupiah BETWEEN 5000 AND 1000000),
    CONSTRAINT fk_gateway_keys_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE TABLE card_checkout (
    id SERIAL NOT NULL,
    payment_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    state VARCHAR(10) NOT NULL,
    version INTEGER NOT NULL,
    account_ref VARCHAR(120) NOT NULL,
    live BOOLEAN NOT NULL,
    home VARCHAR(200) NOT NULL,
    ref VARCHAR(120),
    intent_ref VARCHAR(120) NOT NULL,
    url TEXT NOT NULL,
    problem VARCHAR(200) NOT NULL,
    set_aside_rupiah BIGINT,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    checks INTEGER NOT NULL,
    next_check_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_card_checkout PRIMARY KEY (id),
    CONSTRAINT ck_card_checkout_state CHECK (state IN ('asked', 'open', 'paid', 'expired', 'failed', 'review')),
    CONSTRAINT ck_card_checkout_looked_after CHECK ((state IN ('asked', 'open')) = (next_check_at IS NOT NULL)),
    CONSTRAINT ck_card_checkout_ref CHECK (state IN ('asked', 'failed') OR ref IS NOT NULL),
    CONSTRAINT ck_card_checkout_set_aside CHECK (set_aside_rupiah IS NULL OR (state = 'review' AND set_aside_rupiah > 0)),
    CONSTRAINT uq_card_checkout_bumdesa_id_ref UNIQUE (bumdesa_id, ref),
    CONSTRAINT uq_card_checkout_payment_id UNIQUE (payment_id),
    CONSTRAINT fk_card_checkout_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT fk_card_checkout_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE INDEX ix_card_checkout_intent ON card_checkout (bumdesa_id, intent_ref);

CREATE INDEX ix_card_checkout_due ON card_checkout (next_check_at);

CREATE TABLE gateway_event (
    id SERIAL NOT NULL,
    provider VARCHAR(10) NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    event_key VARCHAR(120) NOT NULL,
    kind VARCHAR(80) NOT NULL,
    body TEXT NOT NULL,
    received_at TIMESTAMP WITH TIME ZONE NOT NULL,
    applied_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_gateway_event PRIMARY KEY (id),
    CONSTRAINT uq_gateway_event_provider_bumdesa_id_event_key UNIQUE (provider, bumdesa_id, event_key),
    CONSTRAINT fk_gateway_event_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE TABLE card_refund (
    id SERIAL NOT NULL,
    refund_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    state VARCHAR(10) NOT NULL,
    version INTEGER NOT NULL,
    reference VARCHAR(22) NOT NULL,
    ref VARCHAR(120) NOT NULL,
    problem VARCHAR(200) NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    checks INTEGER NOT NULL,
    next_check_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_card_refund PRIMARY KEY (id),
    CONSTRAINT ck_card_refund_state CHECK (state IN ('submitted', 'unknown', 'paid', 'failed')),
    CONSTRAINT ck_card_refund_looked_after CHECK ((state IN ('submitted', 'unknown')) = (next_check_at IS NOT NULL)),
    CONSTRAINT uq_card_refund_refund_id UNIQUE (refund_id),
    CONSTRAINT fk_card_refund_refund_id FOREIGN KEY(refund_id) REFERENCES refund (id),
    CONSTRAINT fk_card_refund_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT uq_card_refund_reference UNIQUE (reference)
);

CREATE INDEX ix_card_refund_ref ON card_refund (bumdesa_id, ref);

CREATE INDEX ix_card_refund_due ON card_refund (next_check_at);

CREATE TABLE card_dispute (
    id SERIAL NOT NULL,
    payment_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    ref VARCHAR(120) NOT NULL,
    state VARCHAR(10) NOT NULL,
    version INTEGER NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_card_dispute PRIMARY KEY (id),
    CONSTRAINT ck_card_dispute_state CHECK (state IN ('opened', 'won', 'lost')),
    CONSTRAINT ck_card_dispute_amount CHECK (amount_rupiah > 0),
    CONSTRAINT ck_card_dispute_ended CHECK ((state = 'opened') = (ended_at IS NULL)),
    CONSTRAINT uq_card_dispute_bumdesa_id_ref UNIQUE (bumdesa_id, ref),
    CONSTRAINT fk_card_dispute_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT fk_card_dispute_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE INDEX ix_card_dispute_order_id ON card_dispute (order_id);

CREATE INDEX ix_card_dispute_payment ON card_dispute (payment_id, state);

CREATE TABLE card_payout (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    ref VARCHAR(120) NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    bank_code VARCHAR(20) NOT NULL,
    arrived_at TIMESTAMP WITH TIME ZONE NOT NULL,
    noted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_card_payout PRIMARY KEY (id),
    CONSTRAINT uq_card_payout_bumdesa_id_ref UNIQUE (bumdesa_id, ref),
    CONSTRAINT fk_card_payout_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE TABLE card_payout_line (
    id SERIAL NOT NULL,
    payout_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    payment_id INTEGER,
    ref VARCHAR(120) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    fee_rupiah BIGINT NOT NULL,
    CONSTRAINT pk_card_payout_line PRIMARY KEY (id),
    CONSTRAINT ck_card_payout_line_kind CHECK (kind IN ('charge', 'refund', 'dispute', 'fee')),
    CONSTRAINT uq_card_payout_line_bumdesa_id_ref UNIQUE (bumdesa_id, ref),
    CONSTRAINT fk_card_payout_line_payout_id FOREIGN KEY(payout_id) REFERENCES card_payout (id),
    CONSTRAINT fk_card_payout_line_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_card_payout_line_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id)
);

CREATE INDEX ix_card_payout_line_payment ON card_payout_line (payment_id);

CREATE INDEX ix_card_payout_line_payout_id ON card_payout_line (payout_id);
