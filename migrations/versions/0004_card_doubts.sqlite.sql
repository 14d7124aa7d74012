PRAGMA defer_foreign_keys = ON;

CREATE TABLE card_receipt (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    payment_id INTEGER,
    ref VARCHAR(120) NOT NULL,
    intent_ref VARCHAR(120) NOT NULL,
    label VARCHAR(40) NOT NULL,
    state VARCHAR(10) NOT NULL,
    version INTEGER NOT NULL,
    amount_rupiah BIGINT,
    returned_rupiah BIGINT NOT NULL,
    problem VARCHAR(200) NOT NULL,
    reference VARCHAR(22),
    trouble VARCHAR(200) NOT NULL,
    seen_at DATETIME NOT NULL,
    asked_at DATETIME,
    checks INTEGER NOT NULL,
    next_check_at DATETIME,
    CONSTRAINT pk_card_receipt PRIMARY KEY (id),
    CONSTRAINT ck_card_receipt_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_card_receipt_returned_rupiah_whole CHECK (typeof(returned_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_card_receipt_state CHECK (state IN ('aside', 'returning', 'returned', 'used', 'closed')),
    CONSTRAINT ck_card_receipt_looked_after CHECK ((state = 'returning') = (next_check_at IS NOT NULL)),
    CONSTRAINT ck_card_receipt_amount CHECK (amount_rupiah IS NULL OR amount_rupiah > 0),
    CONSTRAINT ck_card_receipt_returned CHECK (returned_rupiah BETWEEN 0 AND coalesce(amount_rupiah, 0)),
    CONSTRAINT ck_card_receipt_all_returned CHECK (state <> 'returned' OR returned_rupiah = amount_rupiah),
    CONSTRAINT uq_card_receipt_bumdesa_id_ref UNIQUE (bumdesa_id, ref),
    CONSTRAINT fk_card_receipt_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT uq_card_receipt_payment_id UNIQUE (payment_id),
    CONSTRAINT fk_card_receipt_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT uq_card_receipt_reference UNIQUE (reference)
);

CREATE INDEX ix_card_receipt_desk ON card_receipt (bumdesa_id, state);

CREATE INDEX ix_card_receipt_due ON card_receipt (next_check_at);

CREATE INDEX ix_card_receipt_intent ON card_receipt (bumdesa_id, intent_ref);

INSERT INTO card_receipt (bumdesa_id, payment_id, ref, intent_ref, label, state, version, amount_rupiah, returned_rupiah, problem, trouble, seen_at, checks)
SELECT c.bumdesa_id, c.payment_id, c.ref, c.intent_ref, p.label, 'aside', 1, c.set_aside_rupiah, 0, c.problem, '', c.asked_at, 0
FROM card_checkout c JOIN payment p ON p.id = c.payment_id WHERE c.state = 'review' ORDER BY c.id;

INSERT INTO state_change (machine, subject_id, action, from_state, to_state, actor_id, actor_name, note, at)
SELECT 'card_receipt', id, 'begin', '', 'aside', NULL, 'Sistem', problem, seen_at FROM card_receipt;

CREATE TEMPORARY TABLE kept_card_dispute AS SELECT * FROM card_dispute;

DROP TABLE card_dispute;

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
    CONSTRAINT ck_card_dispute_state CHECK (state IN ('inquiry', 'opened', 'won', 'lost', 'closed')),
    CONSTRAINT ck_card_dispute_amount CHECK (amount_rupiah > 0),
    CONSTRAINT ck_card_dispute_ended CHECK ((state IN ('inquiry', 'opened')) = (ended_at IS NULL)),
    CONSTRAINT uq_card_dispute_bumdesa_id_ref UNIQUE (bumdesa_id, ref),
    CONSTRAINT fk_card_dispute_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT fk_card_dispute_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE INDEX ix_card_dispute_order_id ON card_dispute (order_id);

CREATE INDEX ix_card_dispute_payment ON card_dispute (payment_id, state);

INSERT INTO card_dispute SELECT * FROM kept_card_dispute;

DROP TABLE kept_card_dispute;

CREATE TEMPORARY TABLE kept_card_payout_line AS SELECT * FROM card_payout_line;

DROP TABLE card_payout_line;

CREATE TABLE card_payout_line (
    id INTEGER NOT NULL,
    payout_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    payment_id INTEGER,
    ref VARCHAR(120) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    fee_rupiah BIGINT NOT NULL,
    receipt_id INTEGER,
    CONSTRAINT pk_card_payout_line PRIMARY KEY (id),
    CONSTRAINT ck_card_payout_line_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_card_payout_line_fee_rupiah_whole CHECK (typeof(fee_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_card_payout_line_kind CHECK (kind IN ('charge', 'refund', 'dispute', 'fee')),
    CONSTRAINT uq_card_payout_line_bumdesa_id_ref UNIQUE (bumdesa_id, ref),
    CONSTRAINT fk_card_payout_line_payout_id FOREIGN KEY(payout_id) REFERENCES card_payout (id),
    CONSTRAINT fk_card_payout_line_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_card_payout_line_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT fk_card_payout_line_receipt_id FOREIGN KEY(receipt_id) REFERENCES card_receipt (id)
);

CREATE INDEX ix_card_payout_line_payment ON card_payout_line (payment_id);

CREATE INDEX ix_card_payout_line_payout_id ON card_payout_line (payout_id);

INSERT INTO card_payout_line SELECT *, NULL FROM kept_card_payout_line;

DROP TABLE kept_card_payout_line;

CREATE INDEX ix_gateway_event_waiting ON gateway_event (received_at) WHERE applied_at IS NULL;
