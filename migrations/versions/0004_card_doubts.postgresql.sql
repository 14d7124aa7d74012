CREATE TABLE card_receipt (
    id SERIAL NOT NULL,
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
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE,
    checks INTEGER NOT NULL,
    next_check_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_card_receipt PRIMARY KEY (id),
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

ALTER TABLE card_dispute DROP CONSTRAINT ck_card_dispute_state;

ALTER TABLE card_dispute ADD CONSTRAINT ck_card_dispute_state CHECK (state IN ('inquiry', 'opened', 'won', 'lost', 'closed'));

ALTER TABLE card_dispute DROP CONSTRAINT ck_card_dispute_ended;

ALTER TABLE card_dispute ADD CONSTRAINT ck_card_dispute_ended CHECK ((state IN ('inquiry', 'opened')) = (ended_at IS NULL));

ALTER TABLE card_payout_line ADD COLUMN receipt_id INTEGER CONSTRAINT fk_card_payout_line_receipt_id REFERENCES card_receipt (id);

CREATE INDEX ix_gateway_event_waiting ON gateway_event (received_at) WHERE applied_at IS NULL;
