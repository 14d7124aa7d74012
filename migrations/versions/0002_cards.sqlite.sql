PRAGMA defer_foreign_keys = ON;

CREATE TEMPORARY TABLE kept_payment AS SELECT * FROM payment;

DROP TABLE payment;

CREATE TABLE payment (
    id INTEGER NOT NULL,
    token VARCHAR(22) NOT NULL,
    order_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    label VARCHAR(40) NOT NULL,
    seller_ids JSON NOT NULL,
    method VARCHAR(10) NOT NULL,
    at_handover BOOLEAN NOT NULL,
    state VARCHAR(12) NOT NULL,
    version INTEGER NOT NULL,
    total_rupiah BIGINT NOT NULL,
    code_rupiah BIGINT NOT NULL,
    due_rupiah BIGINT NOT NULL,
    received_rupiah BIGINT NOT NULL,
    refunded_rupiah BIGINT NOT NULL,
    bank_account_id INTEGER,
    account_code VARCHAR(20) NOT NULL,
    until DATETIME,
    opened_at DATETIME NOT NULL,
    ended_at DATETIME,
    receipt_number VARCHAR(11),
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT ck_payment_total_rupiah_whole CHECK (typeof(total_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_payment_code_rupiah_whole CHECK (typeof(code_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_payment_due_rupiah_whole CHECK (typeof(due_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_payment_received_rupiah_whole CHECK (typeof(received_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_payment_refunded_rupiah_whole CHECK (typeof(refunded_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_payment_method CHECK (method IN ('transfer', 'counter', 'stripe')),
    CONSTRAINT ck_payment_state CHECK (state IN ('pending', 'succeeded', 'expired', 'cancelled', 'late', 'returned')),
    CONSTRAINT ck_payment_total CHECK (total_rupiah BETWEEN 1 AND 1000000000000),
    CONSTRAINT ck_payment_code CHECK (code_rupiah BETWEEN 0 AND 999),
    CONSTRAINT ck_payment_due CHECK (due_rupiah = total_rupiah - code_rupiah AND due_rupiah > 0),
    CONSTRAINT ck_payment_bank CHECK ((method = 'transfer') = (bank_account_id IS NOT NULL)),
    CONSTRAINT ck_payment_code_of_transfer CHECK ((method = 'transfer') = (code_rupiah > 0)),
    CONSTRAINT ck_payment_received CHECK (received_rupiah = CASE WHEN state IN ('succeeded', 'late', 'returned') THEN due_rupiah ELSE 0 END),
    CONSTRAINT ck_payment_at_handover CHECK (method = 'counter' OR NOT at_handover),
    CONSTRAINT ck_payment_refunded CHECK (refunded_rupiah BETWEEN 0 AND received_rupiah),
    CONSTRAINT uq_payment_token UNIQUE (token),
    CONSTRAINT fk_payment_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_payment_bank_account_id FOREIGN KEY(bank_account_id) REFERENCES bank_account (id),
    CONSTRAINT uq_payment_receipt_number UNIQUE (receipt_number)
);

CREATE INDEX ix_payment_desk ON payment (bumdesa_id, state, method, id);

CREATE UNIQUE INDEX uq_payment_due ON payment (bank_account_id, due_rupiah) WHERE state = 'pending' AND method = 'transfer';

CREATE INDEX ix_payment_order_id ON payment (order_id);

CREATE UNIQUE INDEX uq_payment_active ON payment (order_id) WHERE state IN ('pending', 'succeeded');

INSERT INTO payment SELECT * FROM kept_payment;

DROP TABLE kept_payment;

CREATE TEMPORARY TABLE kept_refund AS SELECT * FROM refund;

DROP TABLE refund;

CREATE TABLE refund (
    id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    payment_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    label VARCHAR(40) NOT NULL,
    state VARCHAR(10) NOT NULL,
    version INTEGER NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    late BOOLEAN NOT NULL,
    account_code VARCHAR(20) NOT NULL,
    reason TEXT NOT NULL,
    how VARCHAR(10),
    reference VARCHAR(80) NOT NULL,
    opened_at DATETIME NOT NULL,
    paid_at DATETIME,
    CONSTRAINT pk_refund PRIMARY KEY (id),
    CONSTRAINT ck_refund_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_refund_amount CHECK (amount_rupiah > 0),
    CONSTRAINT ck_refund_state CHECK (state IN ('opened', 'paid')),
    CONSTRAINT ck_refund_how CHECK (how IS NULL OR how IN ('tunai', 'transfer', 'stripe')),
    CONSTRAINT ck_refund_paid CHECK ((state = 'paid') = (how IS NOT NULL AND paid_at IS NOT NULL)),
    CONSTRAINT fk_refund_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT fk_refund_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE INDEX ix_refund_order_id ON refund (order_id);

CREATE INDEX ix_refund_desk ON refund (bumdesa_id, state, id);

INSERT INTO refund SELECT * FROM kept_refund;

DROP TABLE kept_refund;

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
    tested_at DATETIME,
    problem VARCHAR(200) NOT NULL,
    events_until DATETIME NOT NULL,
    changed_at DATETIME NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_gateway_keys PRIMARY KEY (bumdesa_id),
    CONSTRAINT ck_gateway_keys_least_rupiah_whole CHECK (typeof(least_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_gateway_keys_active CHECK (NOT active OR (account_ref <> '' AND tested_at IS NOT NULL)),
    CONSTRAINT ck_gateway_keys_least CHECK (least_rupiah BETWEEN 5000 AND 1000000),
    CONSTRAINT fk_gateway_keys_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE TABLE card_checkout (
    id INTEGER NOT NULL,
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
    expires_at DATETIME NOT NULL,
    asked_at DATETIME NOT NULL,
    checks INTEGER NOT NULL,
    next_check_at DATETIME,
    CONSTRAINT pk_card_checkout PRIMARY KEY (id),
    CONSTRAINT ck_card_checkout_set_aside_rupiah_whole CHECK (typeof(set_aside_rupiah) IN ('integer', 'null')),
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
    id INTEGER NOT NULL,
    provider VARCHAR(10) NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    event_key VARCHAR(120) NOT NULL,
    kind VARCHAR(80) NOT NULL,
    body TEXT NOT NULL,
    received_at DATETIME NOT NULL,
    applied_at DATETIME,
    CONSTRAINT pk_gateway_event PRIMARY KEY (id),
    CONSTRAINT uq_gateway_event_provider_bumdesa_id_event_key UNIQUE (provider, bumdesa_id, event_key),
    CONSTRAINT fk_gateway_event_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE TABLE card_refund (
    id INTEGER NOT NULL,
    refund_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    state VARCHAR(10) NOT NULL,
    version INTEGER NOT NULL,
    reference VARCHAR(22) NOT NULL,
    ref VARCHAR(120) NOT NULL,
    problem VARCHAR(200) NOT NULL,
    asked_at DATETIME NOT NULL,
    checks INTEGER NOT NULL,
    next_check_at DATETIME,
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
    id INTEGER NOT NULL,
    payment_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    ref VARCHAR(120) NOT NULL,
    state VARCHAR(10) NOT NULL,
    version INTEGER NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    opened_at DATETIME NOT NULL,
    ended_at DATETIME,
    CONSTRAINT pk_card_dispute PRIMARY KEY (id),
    CONSTRAINT ck_card_dispute_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
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
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    ref VARCHAR(120) NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    bank_code VARCHAR(20) NOT NULL,
    arrived_at DATETIME NOT NULL,
    noted_at DATETIME NOT NULL,
    CONSTRAINT pk_card_payout PRIMARY KEY (id),
    CONSTRAINT ck_card_payout_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
    CONSTRAINT uq_card_payout_bumdesa_id_ref UNIQUE (bumdesa_id, ref),
    CONSTRAINT fk_card_payout_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE TABLE card_payout_line (
    id INTEGER NOT NULL,
    payout_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    payment_id INTEGER,
    ref VARCHAR(120) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    fee_rupiah BIGINT NOT NULL,
    CONSTRAINT pk_card_payout_line PRIMARY KEY (id),
    CONSTRAINT ck_card_payout_line_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_card_payout_line_fee_rupiah_whole CHECK (typeof(fee_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_card_payout_line_kind CHECK (kind IN ('charge', 'refund', 'dispute', 'fee')),
    CONSTRAINT uq_card_payout_line_bumdesa_id_ref UNIQUE (bumdesa_id, ref),
    CONSTRAINT fk_card_payout_line_payout_id FOREIGN KEY(payout_id) REFERENCES card_payout (id),
    CONSTRAINT fk_card_payout_line_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_card_payout_line_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id)
);

CREATE INDEX ix_card_payout_line_payment ON card_payout_line (payment_id);

CREATE INDEX ix_card_payout_line_payout_id ON card_payout_line (payout_id);
