DELETE FROM stall_keeper WHERE seller_id NOT IN (SELECT id FROM seller);

ALTER TABLE stall_keeper ADD CONSTRAINT fk_stall_keeper_seller_id FOREIGN KEY(seller_id) REFERENCES seller (id);

CREATE INDEX ix_shop_order_newest ON shop_order (bumdesa_id, id);

CREATE INDEX ix_ledger_entry_day ON ledger_entry (book_id, effective_on);

CREATE INDEX ix_outbox_delivery_dead ON outbox_delivery (dead_at) WHERE dead_at IS NOT NULL;
