CREATE TEMPORARY TABLE kept_stall_keeper AS SELECT person_id, seller_id FROM stall_keeper WHERE seller_id IN (SELECT id FROM seller);

DROP TABLE stall_keeper;

CREATE TABLE stall_keeper (
    person_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    CONSTRAINT pk_stall_keeper PRIMARY KEY (person_id, seller_id),
    CONSTRAINT fk_stall_keeper_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_stall_keeper_seller_id FOREIGN KEY(seller_id) REFERENCES seller (id)
);

CREATE INDEX ix_stall_keeper_seller_id ON stall_keeper (seller_id);

INSERT INTO stall_keeper (person_id, seller_id) SELECT person_id, seller_id FROM kept_stall_keeper;

DROP TABLE kept_stall_keeper;

CREATE INDEX ix_shop_order_newest ON shop_order (bumdesa_id, id);

CREATE INDEX ix_ledger_entry_day ON ledger_entry (book_id, effective_on);

CREATE INDEX ix_outbox_delivery_dead ON outbox_delivery (dead_at) WHERE dead_at IS NOT NULL;
