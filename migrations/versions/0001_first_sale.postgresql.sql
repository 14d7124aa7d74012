CREATE TABLE outbox_message (
    id SERIAL NOT NULL,
    topic VARCHAR(80) NOT NULL,
    payload JSON NOT NULL,
    occurred_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_outbox_message PRIMARY KEY (id)
);

CREATE TABLE once_key (
    id SERIAL NOT NULL,
    scope VARCHAR(60) NOT NULL,
    key VARCHAR(64) NOT NULL,
    request_sha256 VARCHAR(64) NOT NULL,
    answer JSON,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_once_key PRIMARY KEY (id),
    CONSTRAINT uq_once_key_scope_key UNIQUE (scope, key)
);

CREATE TABLE state_change (
    id SERIAL NOT NULL,
    machine VARCHAR(30) NOT NULL,
    subject_id INTEGER NOT NULL,
    action VARCHAR(30) NOT NULL,
    from_state VARCHAR(30) NOT NULL,
    to_state VARCHAR(30) NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    note TEXT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_state_change PRIMARY KEY (id)
);

CREATE INDEX ix_state_change_subject ON state_change (machine, subject_id, id);

CREATE TABLE heartbeat (
    name VARCHAR(30) NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_heartbeat PRIMARY KEY (name)
);

CREATE TABLE limit_count (
    scope VARCHAR(40) NOT NULL,
    who VARCHAR(64) NOT NULL,
    ends BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    CONSTRAINT pk_limit_count PRIMARY KEY (scope, who, ends)
);

CREATE TABLE place (
    code VARCHAR COLLATE "C" NOT NULL,
    parent_code VARCHAR COLLATE "C",
    level INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    search_key VARCHAR COLLATE "C" NOT NULL,
    words VARCHAR NOT NULL,
    retired BOOLEAN NOT NULL,
    CONSTRAINT pk_place PRIMARY KEY (code),
    CONSTRAINT ck_place_level CHECK (level BETWEEN 1 AND 4),
    CONSTRAINT ck_place_parent CHECK ((level = 1) = (parent_code IS NULL)),
    CONSTRAINT ck_place_inside CHECK (substr(code, 1, length(parent_code) + 1) = parent_code || '.')
);

CREATE INDEX ix_place_children ON place (parent_code, code) WHERE level < 4;

CREATE INDEX ix_place_level_key ON place (level, search_key, code);

CREATE TABLE place_edition (
    id SERIAL NOT NULL,
    edition VARCHAR NOT NULL,
    CONSTRAINT pk_place_edition PRIMARY KEY (id),
    CONSTRAINT ck_place_edition_one_row CHECK (id = 1)
);

CREATE TABLE person (
    id SERIAL NOT NULL,
    name VARCHAR(120) NOT NULL,
    phone VARCHAR(20),
    username VARCHAR(40),
    email VARCHAR(160),
    password_hash VARCHAR(200),
    pin_hash VARCHAR(200),
    password_is_temporary BOOLEAN NOT NULL,
    disabled_at TIMESTAMP WITH TIME ZONE,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_phone UNIQUE (phone),
    CONSTRAINT uq_person_username UNIQUE (username),
    CONSTRAINT uq_person_email UNIQUE (email),
    CONSTRAINT ck_person_username_lower CHECK (username IS NULL OR username = lower(username)),
    CONSTRAINT ck_person_email_lower CHECK (email IS NULL OR email = lower(email))
);

CREATE TABLE ledger_book (
    id BIGSERIAL NOT NULL,
    owner_key TEXT COLLATE "C" NOT NULL,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    CONSTRAINT pk_ledger_book PRIMARY KEY (id),
    CONSTRAINT uq_ledger_book_owner_key UNIQUE (owner_key)
);

CREATE TABLE category (
    id SERIAL NOT NULL,
    slug VARCHAR(60) NOT NULL,
    name VARCHAR(60) NOT NULL,
    icon VARCHAR(40) NOT NULL,
    parent_id INTEGER,
    grams INTEGER NOT NULL,
    needs_halal_question BOOLEAN NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT uq_category_slug UNIQUE (slug),
    CONSTRAINT fk_category_parent_id FOREIGN KEY(parent_id) REFERENCES category (id)
);

CREATE INDEX ix_category_parent_id ON category (parent_id);

CREATE TABLE cart (
    id SERIAL NOT NULL,
    key_sha256 VARCHAR(64) NOT NULL,
    district_code VARCHAR(13) NOT NULL,
    district_label VARCHAR(160) NOT NULL,
    used_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_cart PRIMARY KEY (id),
    CONSTRAINT uq_cart_key_sha256 UNIQUE (key_sha256)
);

CREATE INDEX ix_cart_used_at ON cart (used_at);

CREATE TABLE checkout (
    id SERIAL NOT NULL,
    token VARCHAR(22) NOT NULL,
    buyer_name VARCHAR(80) NOT NULL,
    buyer_phone VARCHAR(20) NOT NULL,
    address TEXT NOT NULL,
    district_code VARCHAR(13) NOT NULL,
    district_label VARCHAR(160) NOT NULL,
    note TEXT NOT NULL,
    placed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_checkout PRIMARY KEY (id),
    CONSTRAINT uq_checkout_token UNIQUE (token)
);

CREATE INDEX ix_checkout_buyer_phone ON checkout (buyer_phone);

CREATE TABLE outbox_delivery (
    id SERIAL NOT NULL,
    message_id INTEGER NOT NULL,
    reaction VARCHAR(120) NOT NULL,
    attempts INTEGER NOT NULL,
    run_at TIMESTAMP WITH TIME ZONE NOT NULL,
    done_at TIMESTAMP WITH TIME ZONE,
    dead_at TIMESTAMP WITH TIME ZONE,
    last_error TEXT,
    CONSTRAINT pk_outbox_delivery PRIMARY KEY (id),
    CONSTRAINT fk_outbox_delivery_message_id FOREIGN KEY(message_id) REFERENCES outbox_message (id)
);

CREATE INDEX ix_outbox_delivery_due ON outbox_delivery (done_at, dead_at, run_at);

CREATE INDEX ix_outbox_delivery_message_id ON outbox_delivery (message_id);

CREATE TABLE stall_keeper (
    person_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    CONSTRAINT pk_stall_keeper PRIMARY KEY (person_id, seller_id),
    CONSTRAINT fk_stall_keeper_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_stall_keeper_seller_id ON stall_keeper (seller_id);

CREATE TABLE session_row (
    id SERIAL NOT NULL,
    cookie_sha256 VARCHAR(64) NOT NULL,
    person_id INTEGER NOT NULL,
    secret_kind VARCHAR(10) NOT NULL,
    device VARCHAR(60) NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    last_seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    secret_given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_session_row PRIMARY KEY (id),
    CONSTRAINT uq_session_row_cookie_sha256 UNIQUE (cookie_sha256),
    CONSTRAINT ck_session_row_secret_kind CHECK (secret_kind IN ('pin', 'password')),
    CONSTRAINT fk_session_row_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_session_row_person_id ON session_row (person_id);

CREATE TABLE ledger_unit (
    book_id BIGINT NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_ledger_unit PRIMARY KEY (book_id, code),
    CONSTRAINT fk_ledger_unit_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
);

CREATE TABLE ledger_account (
    book_id BIGINT NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    name TEXT NOT NULL,
    level BIGINT NOT NULL,
    parent_code TEXT COLLATE "C",
    normal_side TEXT,
    origin TEXT NOT NULL,
    sub_ledger TEXT COLLATE "C",
    kept_side BIGINT NOT NULL,
    CONSTRAINT pk_ledger_account PRIMARY KEY (book_id, code),
    CONSTRAINT fk_ledger_account_book_id_parent_code FOREIGN KEY(book_id, parent_code) REFERENCES ledger_account (book_id, code),
    CONSTRAINT uq_ledger_account_book_id_code_kept_side UNIQUE (book_id, code, kept_side),
    CONSTRAINT ck_ledger_account_level CHECK (level BETWEEN 1 AND 4),
    CONSTRAINT ck_ledger_account_normal_side CHECK (normal_side IN ('debit', 'credit')),
    CONSTRAINT ck_ledger_account_posted_has_side CHECK (level < 4 OR normal_side IS NOT NULL),
    CONSTRAINT ck_ledger_account_origin CHECK (origin IN ('official', 'addition')),
    CONSTRAINT ck_ledger_account_kept_side CHECK (kept_side IN (-1, 0, 1)),
    CONSTRAINT fk_ledger_account_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
);

CREATE TABLE ledger_seal (
    entry_id BIGINT NOT NULL,
    book_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    prev_hash TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    canonical TEXT NOT NULL,
    CONSTRAINT pk_ledger_seal PRIMARY KEY (entry_id),
    CONSTRAINT uq_ledger_seal_book_id_seq UNIQUE (book_id, seq),
    CONSTRAINT uq_ledger_seal_book_id_prev_hash UNIQUE (book_id, prev_hash),
    CONSTRAINT ck_ledger_seal_seq CHECK (seq > 0),
    CONSTRAINT ck_ledger_seal_hashes CHECK (length(hash) = 64 AND length(prev_hash) = 64),
    CONSTRAINT fk_ledger_seal_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
);

CREATE TABLE ledger_period (
    book_id BIGINT NOT NULL,
    month TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    closed_at TEXT COLLATE "C",
    closed_seq BIGINT,
    CONSTRAINT pk_ledger_period PRIMARY KEY (book_id, month),
    CONSTRAINT ck_ledger_period_month CHECK (month LIKE '____-__' AND substr(month, 6, 2) BETWEEN '01' AND '12'),
    CONSTRAINT ck_ledger_period_state CHECK ((state = 'open' AND closed_at IS NULL AND closed_seq IS NULL) OR (state = 'closed' AND closed_at IS NOT NULL AND closed_seq IS NOT NULL)),
    CONSTRAINT fk_ledger_period_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
);

CREATE TABLE bumdesa (
    id SERIAL NOT NULL,
    slug VARCHAR(80) NOT NULL,
    name VARCHAR(120) NOT NULL,
    village_code VARCHAR COLLATE "C" NOT NULL,
    zone VARCHAR(40) NOT NULL,
    book_id BIGINT,
    unit_code VARCHAR(40) NOT NULL,
    unit_name VARCHAR(80) NOT NULL,
    address VARCHAR(240) NOT NULL,
    phone VARCHAR(20),
    complaint_phone VARCHAR(20),
    counter_open BOOLEAN NOT NULL,
    hours VARCHAR(120) NOT NULL,
    pickup_note TEXT NOT NULL,
    is_sample BOOLEAN NOT NULL,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_bumdesa PRIMARY KEY (id),
    CONSTRAINT uq_bumdesa_slug UNIQUE (slug),
    CONSTRAINT uq_bumdesa_book_id UNIQUE (book_id),
    CONSTRAINT fk_bumdesa_village_code FOREIGN KEY(village_code) REFERENCES place (code),
    CONSTRAINT fk_bumdesa_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
);

CREATE INDEX ix_bumdesa_village_code ON bumdesa (village_code);

CREATE TABLE cart_line (
    cart_id INTEGER NOT NULL,
    variant_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    price_seen_rupiah BIGINT NOT NULL,
    CONSTRAINT pk_cart_line PRIMARY KEY (cart_id, variant_id),
    CONSTRAINT ck_cart_line_quantity CHECK (quantity BETWEEN 1 AND 10000),
    CONSTRAINT fk_cart_line_cart_id FOREIGN KEY(cart_id) REFERENCES cart (id)
);

CREATE TABLE staff_role (
    person_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    role VARCHAR(20) NOT NULL,
    CONSTRAINT pk_staff_role PRIMARY KEY (person_id, bumdesa_id, role),
    CONSTRAINT ck_staff_role_role CHECK (role IN ('direktur', 'bendahara', 'kasir', 'petugas', 'pengawas', 'penasihat')),
    CONSTRAINT fk_staff_role_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_staff_role_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE INDEX ix_staff_role_bumdesa_id ON staff_role (bumdesa_id);

CREATE TABLE staff_role_change (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    role VARCHAR(20) NOT NULL,
    change VARCHAR(10) NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_staff_role_change PRIMARY KEY (id),
    CONSTRAINT ck_staff_role_change_change CHECK (change IN ('granted', 'revoked')),
    CONSTRAINT fk_staff_role_change_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_staff_role_change_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_staff_role_change_person_id ON staff_role_change (person_id);

CREATE INDEX ix_staff_role_change_bumdesa_id ON staff_role_change (bumdesa_id);

CREATE TABLE ledger_entry (
    id BIGSERIAL NOT NULL,
    book_id BIGINT NOT NULL,
    year BIGINT NOT NULL,
    number BIGINT NOT NULL,
    month TEXT COLLATE "C" NOT NULL,
    effective_on TEXT COLLATE "C" NOT NULL,
    late_for TEXT COLLATE "C",
    posted_at TEXT COLLATE "C" NOT NULL,
    source_key TEXT COLLATE "C" NOT NULL,
    description TEXT NOT NULL,
    reverses_id BIGINT,
    CONSTRAINT pk_ledger_entry PRIMARY KEY (id),
    CONSTRAINT fk_ledger_entry_book_id_month FOREIGN KEY(book_id, month) REFERENCES ledger_period (book_id, month),
    CONSTRAINT fk_ledger_entry_sealed FOREIGN KEY(id) REFERENCES ledger_seal (entry_id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT uq_ledger_entry_id_book_id_effective_on UNIQUE (id, book_id, effective_on),
    CONSTRAINT uq_ledger_entry_book_id_year_number UNIQUE (book_id, year, number),
    CONSTRAINT uq_ledger_entry_source_key UNIQUE (source_key),
    CONSTRAINT uq_ledger_entry_reverses_id UNIQUE (reverses_id),
    CONSTRAINT ck_ledger_entry_effective_on_real CHECK (to_char(to_date(effective_on, 'YYYY-MM-DD'), 'YYYY-MM-DD') = effective_on),
    CONSTRAINT ck_ledger_entry_late_for_real CHECK (to_char(to_date(late_for, 'YYYY-MM-DD'), 'YYYY-MM-DD') = late_for),
    CONSTRAINT ck_ledger_entry_month CHECK (month = substr(effective_on, 1, 7)),
    CONSTRAINT ck_ledger_entry_year CHECK (year = CAST(substr(effective_on, 1, 4) AS INTEGER)),
    CONSTRAINT ck_ledger_entry_late CHECK (substr(late_for, 1, 7) < month),
    CONSTRAINT ck_ledger_entry_number CHECK (number > 0),
    CONSTRAINT ck_ledger_entry_source_key CHECK (length(source_key) BETWEEN 1 AND 200),
    CONSTRAINT fk_ledger_entry_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id),
    CONSTRAINT fk_ledger_entry_reverses_id FOREIGN KEY(reverses_id) REFERENCES ledger_entry (id)
);

CREATE TABLE ledger_balance (
    book_id BIGINT NOT NULL,
    account_code TEXT COLLATE "C" NOT NULL,
    sub_ledger TEXT COLLATE "C" NOT NULL,
    kept_side BIGINT NOT NULL,
    balance BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    CONSTRAINT pk_ledger_balance PRIMARY KEY (book_id, account_code, sub_ledger),
    CONSTRAINT fk_ledger_balance_book_id_account_code_kept_side FOREIGN KEY(book_id, account_code, kept_side) REFERENCES ledger_account (book_id, code, kept_side),
    CONSTRAINT ck_ledger_balance_kept_side CHECK (balance * kept_side >= 0)
);

CREATE TABLE ledger_month_total (
    book_id BIGINT NOT NULL,
    account_code TEXT COLLATE "C" NOT NULL,
    month TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    debit BIGINT NOT NULL,
    credit BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    CONSTRAINT pk_ledger_month_total PRIMARY KEY (book_id, account_code, month, unit),
    CONSTRAINT fk_ledger_month_total_book_id_account_code FOREIGN KEY(book_id, account_code) REFERENCES ledger_account (book_id, code),
    CONSTRAINT ck_ledger_month_total_sides CHECK (debit >= 0 AND credit >= 0)
);

CREATE TABLE bumdesa_terms (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    commission_bp INTEGER NOT NULL,
    effective_from TIMESTAMP WITH TIME ZONE NOT NULL,
    announced_at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_bumdesa_terms PRIMARY KEY (id),
    CONSTRAINT uq_bumdesa_terms_bumdesa_id_version UNIQUE (bumdesa_id, version),
    CONSTRAINT ck_bumdesa_terms_commission_bp CHECK (commission_bp BETWEEN 0 AND 5000),
    CONSTRAINT fk_bumdesa_terms_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE TABLE bank_account (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    bank VARCHAR(40) NOT NULL,
    number_secret TEXT NOT NULL,
    number_hash VARCHAR(64) NOT NULL,
    number_end VARCHAR(4) NOT NULL,
    holder VARCHAR(120) NOT NULL,
    account_code VARCHAR(20) NOT NULL,
    active BOOLEAN NOT NULL,
    added_at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_bank_account PRIMARY KEY (id),
    CONSTRAINT uq_bank_account_bumdesa_id_bank_number_hash UNIQUE (bumdesa_id, bank, number_hash),
    CONSTRAINT fk_bank_account_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE INDEX ix_bank_account_bumdesa_id ON bank_account (bumdesa_id);

CREATE TABLE seller (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    slug VARCHAR(80) NOT NULL,
    stall_name VARCHAR(80) NOT NULL,
    maker_name VARCHAR(80) NOT NULL,
    village_code VARCHAR COLLATE "C" NOT NULL,
    hamlet VARCHAR(80) NOT NULL,
    phone VARCHAR(20),
    person_id INTEGER,
    state VARCHAR(20) NOT NULL,
    version INTEGER NOT NULL,
    payout_method VARCHAR(10) NOT NULL,
    bank_name VARCHAR(60),
    bank_holder VARCHAR(80),
    bank_number_secret TEXT,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_seller PRIMARY KEY (id),
    CONSTRAINT uq_seller_slug UNIQUE (slug),
    CONSTRAINT ck_seller_state CHECK (state IN ('verified', 'suspended')),
    CONSTRAINT ck_seller_payout_method CHECK (payout_method IN ('tunai', 'bank')),
    CONSTRAINT ck_seller_bank CHECK (payout_method = 'tunai' OR bank_number_secret IS NOT NULL),
    CONSTRAINT fk_seller_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_seller_village_code FOREIGN KEY(village_code) REFERENCES place (code),
    CONSTRAINT fk_seller_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_seller_village ON seller (village_code, id);

CREATE INDEX ix_seller_bumdesa ON seller (bumdesa_id, state, id);

CREATE TABLE shipping_tariff (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    courier VARCHAR(40) NOT NULL,
    service VARCHAR(40) NOT NULL,
    place_code VARCHAR(13) NOT NULL,
    rupiah_first_kg INTEGER NOT NULL,
    rupiah_next_kg INTEGER NOT NULL,
    minimum_kg INTEGER NOT NULL,
    tolerance_grams INTEGER NOT NULL,
    days_low INTEGER NOT NULL,
    days_high INTEGER NOT NULL,
    own_courier BOOLEAN NOT NULL,
    active BOOLEAN NOT NULL,
    set_at TIMESTAMP WITH TIME ZONE NOT NULL,
    set_by INTEGER,
    CONSTRAINT pk_shipping_tariff PRIMARY KEY (id),
    CONSTRAINT ck_shipping_tariff_courier CHECK (length(courier) BETWEEN 1 AND 40),
    CONSTRAINT ck_shipping_tariff_place CHECK (length(place_code) IN (0, 2, 5, 8, 13)),
    CONSTRAINT ck_shipping_tariff_first_kg CHECK (rupiah_first_kg BETWEEN 0 AND 10000000),
    CONSTRAINT ck_shipping_tariff_next_kg CHECK (rupiah_next_kg BETWEEN 0 AND 10000000),
    CONSTRAINT ck_shipping_tariff_minimum_kg CHECK (minimum_kg BETWEEN 1 AND 100),
    CONSTRAINT ck_shipping_tariff_tolerance CHECK (tolerance_grams BETWEEN 0 AND 999),
    CONSTRAINT ck_shipping_tariff_days CHECK (days_low BETWEEN 0 AND days_high AND days_high <= 60),
    CONSTRAINT fk_shipping_tariff_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_shipping_tariff_set_by FOREIGN KEY(set_by) REFERENCES person (id)
);

CREATE UNIQUE INDEX ix_shipping_tariff_current ON shipping_tariff (bumdesa_id, courier, service, place_code) WHERE active;

CREATE TABLE shop_order (
    id SERIAL NOT NULL,
    number VARCHAR(11) NOT NULL,
    token VARCHAR(22) NOT NULL,
    checkout_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    channel VARCHAR(12) NOT NULL,
    state VARCHAR(20) NOT NULL,
    version INTEGER NOT NULL,
    pay_on VARCHAR(10) NOT NULL,
    pay_method VARCHAR(10) NOT NULL,
    delivery VARCHAR(10) NOT NULL,
    courier VARCHAR(60) NOT NULL,
    own_courier BOOLEAN NOT NULL,
    days VARCHAR(40) NOT NULL,
    grams INTEGER NOT NULL,
    goods_rupiah BIGINT NOT NULL,
    shipping_rupiah BIGINT NOT NULL,
    total_rupiah BIGINT NOT NULL,
    terms_id INTEGER NOT NULL,
    commission_bp INTEGER NOT NULL,
    pickup_code VARCHAR(6) NOT NULL,
    waybill VARCHAR(60) NOT NULL,
    courier_cost_rupiah BIGINT NOT NULL,
    placed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE,
    cancel_asked_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_shop_order PRIMARY KEY (id),
    CONSTRAINT ck_shop_order_total_is_sum CHECK (total_rupiah = goods_rupiah + shipping_rupiah),
    CONSTRAINT ck_shop_order_amounts CHECK (goods_rupiah > 0 AND shipping_rupiah >= 0 AND total_rupiah <= 1000000000000),
    CONSTRAINT ck_shop_order_pay_on CHECK (pay_on IN ('prepaid', 'handover')),
    CONSTRAINT ck_shop_order_delivery CHECK (delivery IN ('kirim', 'ambil')),
    CONSTRAINT uq_shop_order_number UNIQUE (number),
    CONSTRAINT uq_shop_order_token UNIQUE (token),
    CONSTRAINT fk_shop_order_checkout_id FOREIGN KEY(checkout_id) REFERENCES checkout (id),
    CONSTRAINT fk_shop_order_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE INDEX ix_shop_order_desk ON shop_order (bumdesa_id, state, id);

CREATE INDEX ix_shop_order_checkout_id ON shop_order (checkout_id);

CREATE INDEX ix_shop_order_due ON shop_order (state, due_at);

CREATE TABLE cash_move (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    source_code VARCHAR(20) NOT NULL,
    target_code VARCHAR(20) NOT NULL,
    moved_by INTEGER NOT NULL,
    moved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_cash_move PRIMARY KEY (id),
    CONSTRAINT ck_cash_move_amount CHECK (amount_rupiah > 0 AND source_code <> target_code),
    CONSTRAINT fk_cash_move_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_cash_move_moved_by FOREIGN KEY(moved_by) REFERENCES person (id)
);

CREATE INDEX ix_cash_move_bumdesa_id ON cash_move (bumdesa_id);

CREATE TABLE ledger_line (
    entry_id BIGINT NOT NULL,
    line_no BIGINT NOT NULL,
    book_id BIGINT NOT NULL,
    effective_on TEXT COLLATE "C" NOT NULL,
    account_code TEXT COLLATE "C" NOT NULL,
    sub_ledger TEXT COLLATE "C" NOT NULL,
    unit TEXT COLLATE "C" NOT NULL,
    amount BIGINT NOT NULL,
    CONSTRAINT pk_ledger_line PRIMARY KEY (entry_id, line_no),
    CONSTRAINT fk_ledger_line_entry_id_book_id_effective_on FOREIGN KEY(entry_id, book_id, effective_on) REFERENCES ledger_entry (id, book_id, effective_on),
    CONSTRAINT fk_ledger_line_book_id_account_code FOREIGN KEY(book_id, account_code) REFERENCES ledger_account (book_id, code),
    CONSTRAINT fk_ledger_line_book_id_unit FOREIGN KEY(book_id, unit) REFERENCES ledger_unit (book_id, code),
    CONSTRAINT ck_ledger_line_amount CHECK (amount <> 0 AND amount BETWEEN -1000000000000000 AND 1000000000000000)
);

CREATE INDEX ix_ledger_line_sub_ledger ON ledger_line (book_id, account_code, sub_ledger, effective_on, entry_id);

CREATE INDEX ix_ledger_line_account ON ledger_line (book_id, account_code, effective_on, entry_id, line_no);

CREATE INDEX ix_ledger_line_day ON ledger_line (book_id, effective_on);

CREATE TABLE seller_consent (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    method VARCHAR(20) NOT NULL,
    recorded_by INTEGER,
    recorded_by_name VARCHAR(120) NOT NULL,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    withdrawn_at TIMESTAMP WITH TIME ZONE,
    withdrawn_by_name VARCHAR(120),
    CONSTRAINT pk_seller_consent PRIMARY KEY (id),
    CONSTRAINT ck_seller_consent_kind CHECK (kind IN ('tampil_nama', 'foto', 'transaksi')),
    CONSTRAINT ck_seller_consent_method CHECK (method IN ('tanda_tangan', 'saksi', 'pin', 'kertas')),
    CONSTRAINT fk_seller_consent_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_seller_consent_seller_id FOREIGN KEY(seller_id) REFERENCES seller (id),
    CONSTRAINT fk_seller_consent_recorded_by FOREIGN KEY(recorded_by) REFERENCES person (id)
);

CREATE UNIQUE INDEX uq_seller_consent_standing ON seller_consent (seller_id, kind) WHERE withdrawn_at IS NULL;

CREATE TABLE listing (
    id SERIAL NOT NULL,
    public_id VARCHAR(12) NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    village_code VARCHAR COLLATE "C" NOT NULL,
    main_category_id INTEGER NOT NULL,
    category_id INTEGER NOT NULL,
    slug VARCHAR(130) NOT NULL,
    name VARCHAR(120) NOT NULL,
    description TEXT NOT NULL,
    unit VARCHAR(40) NOT NULL,
    halal VARCHAR(20),
    licence_kind VARCHAR(20) NOT NULL,
    licence_number VARCHAR(60) NOT NULL,
    own_goods BOOLEAN NOT NULL,
    unit_cost_rupiah BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    version INTEGER NOT NULL,
    made_by INTEGER,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_listing PRIMARY KEY (id),
    CONSTRAINT uq_listing_public_id UNIQUE (public_id),
    CONSTRAINT ck_listing_state CHECK (state IN ('draft', 'published', 'withdrawn')),
    CONSTRAINT ck_listing_halal CHECK (halal IN ('bersertifikat', 'dalam_proses', 'tidak_halal')),
    CONSTRAINT ck_listing_name CHECK (length(name) BETWEEN 1 AND 120),
    CONSTRAINT ck_listing_unit_cost CHECK (unit_cost_rupiah >= 0),
    CONSTRAINT fk_listing_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_listing_seller_id FOREIGN KEY(seller_id) REFERENCES seller (id),
    CONSTRAINT fk_listing_village_code FOREIGN KEY(village_code) REFERENCES place (code),
    CONSTRAINT fk_listing_main_category_id FOREIGN KEY(main_category_id) REFERENCES category (id),
    CONSTRAINT fk_listing_category_id FOREIGN KEY(category_id) REFERENCES category (id),
    CONSTRAINT fk_listing_made_by FOREIGN KEY(made_by) REFERENCES person (id)
);

CREATE INDEX ix_listing_village ON listing (village_code, state, id);

CREATE INDEX ix_listing_seller ON listing (seller_id, state, id);

CREATE INDEX ix_listing_category ON listing (category_id, state, id);

CREATE INDEX ix_listing_bumdesa ON listing (bumdesa_id, state, id);

CREATE INDEX ix_listing_newest ON listing (state, id);

CREATE INDEX ix_listing_shelf ON listing (main_category_id, state, id);

CREATE TABLE payment (
    id SERIAL NOT NULL,
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
    until TIMESTAMP WITH TIME ZONE,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    receipt_number VARCHAR(11),
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT ck_payment_method CHECK (method IN ('transfer', 'counter')),
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

CREATE INDEX ix_payment_order_id ON payment (order_id);

CREATE UNIQUE INDEX uq_payment_active ON payment (order_id) WHERE state IN ('pending', 'succeeded');

CREATE UNIQUE INDEX uq_payment_due ON payment (bank_account_id, due_rupiah) WHERE state = 'pending' AND method = 'transfer';

CREATE TABLE statement_line (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    bank_account_id INTEGER NOT NULL,
    account_code VARCHAR(20) NOT NULL,
    state VARCHAR(10) NOT NULL,
    version INTEGER NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    booked_on DATE NOT NULL,
    text VARCHAR(160) NOT NULL,
    reference VARCHAR(80) NOT NULL,
    typed_by INTEGER,
    typed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_statement_line PRIMARY KEY (id),
    CONSTRAINT ck_statement_line_amount CHECK (amount_rupiah BETWEEN 1 AND 1000000000000),
    CONSTRAINT ck_statement_line_state CHECK (state IN ('open', 'set_aside', 'matched', 'discarded')),
    CONSTRAINT fk_statement_line_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_statement_line_bank_account_id FOREIGN KEY(bank_account_id) REFERENCES bank_account (id),
    CONSTRAINT fk_statement_line_typed_by FOREIGN KEY(typed_by) REFERENCES person (id)
);

CREATE UNIQUE INDEX uq_statement_line_typed ON statement_line (bank_account_id, booked_on, amount_rupiah, text) WHERE state <> 'discarded';

CREATE INDEX ix_statement_line_desk ON statement_line (bumdesa_id, state, id);

CREATE TABLE payment_code (
    bank_account_id INTEGER NOT NULL,
    code INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    due_rupiah BIGINT NOT NULL,
    kept_until TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_payment_code PRIMARY KEY (bank_account_id, code),
    CONSTRAINT ck_payment_code_range CHECK (code BETWEEN 1 AND 999),
    CONSTRAINT fk_payment_code_bank_account_id FOREIGN KEY(bank_account_id) REFERENCES bank_account (id),
    CONSTRAINT fk_payment_code_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE TABLE payout (
    id SERIAL NOT NULL,
    token VARCHAR(22) NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    payee VARCHAR(80) NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    fee_rupiah BIGINT NOT NULL,
    how VARCHAR(10) NOT NULL,
    state VARCHAR(10) NOT NULL,
    version INTEGER NOT NULL,
    destination_secret TEXT,
    account_code VARCHAR(20),
    receipt_number VARCHAR(11) NOT NULL,
    reference VARCHAR(80) NOT NULL,
    requested_by INTEGER NOT NULL,
    approved_by INTEGER,
    paid_by INTEGER,
    requested_at TIMESTAMP WITH TIME ZONE NOT NULL,
    approved_at TIMESTAMP WITH TIME ZONE,
    paid_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_payout PRIMARY KEY (id),
    CONSTRAINT ck_payout_amount CHECK (amount_rupiah > 0 AND fee_rupiah >= 0),
    CONSTRAINT ck_payout_how CHECK (how IN ('tunai', 'bank')),
    CONSTRAINT ck_payout_state CHECK (state IN ('requested', 'approved', 'paid', 'returned', 'cancelled')),
    CONSTRAINT ck_payout_approved CHECK ((state IN ('requested', 'cancelled')) = (approved_by IS NULL)),
    CONSTRAINT ck_payout_two_people CHECK (approved_by IS NULL OR approved_by <> requested_by OR (how = 'tunai' AND amount_rupiah <= 10000000)),
    CONSTRAINT ck_payout_paid CHECK (state <> 'paid' OR (paid_at IS NOT NULL AND account_code IS NOT NULL)),
    CONSTRAINT ck_payout_destination CHECK (how = 'tunai' OR destination_secret IS NOT NULL),
    CONSTRAINT uq_payout_token UNIQUE (token),
    CONSTRAINT fk_payout_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_payout_seller_id FOREIGN KEY(seller_id) REFERENCES seller (id),
    CONSTRAINT uq_payout_receipt_number UNIQUE (receipt_number),
    CONSTRAINT fk_payout_requested_by FOREIGN KEY(requested_by) REFERENCES person (id),
    CONSTRAINT fk_payout_approved_by FOREIGN KEY(approved_by) REFERENCES person (id),
    CONSTRAINT fk_payout_paid_by FOREIGN KEY(paid_by) REFERENCES person (id)
);

CREATE INDEX ix_payout_seller ON payout (seller_id, id);

CREATE INDEX ix_payout_desk ON payout (bumdesa_id, state, id);

CREATE UNIQUE INDEX uq_payout_open ON payout (seller_id) WHERE state IN ('requested', 'approved');

CREATE TABLE variant (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    listing_id INTEGER NOT NULL,
    name VARCHAR(60) NOT NULL,
    position INTEGER NOT NULL,
    price_rupiah BIGINT NOT NULL,
    grams INTEGER NOT NULL,
    stock_mode VARCHAR(10) NOT NULL,
    most_per_order INTEGER NOT NULL,
    CONSTRAINT pk_variant PRIMARY KEY (id),
    CONSTRAINT ck_variant_price CHECK (price_rupiah > 0 AND price_rupiah <= 10000000000),
    CONSTRAINT ck_variant_sizes CHECK (grams >= 0 AND most_per_order > 0),
    CONSTRAINT ck_variant_stock_mode CHECK (stock_mode IN ('counted', 'available')),
    CONSTRAINT uq_variant_listing_id_position UNIQUE (listing_id, position),
    CONSTRAINT fk_variant_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_variant_listing_id FOREIGN KEY(listing_id) REFERENCES listing (id)
);

CREATE TABLE photo (
    id SERIAL NOT NULL,
    key VARCHAR(22) NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    listing_id INTEGER,
    position INTEGER NOT NULL,
    original VARCHAR(100) NOT NULL,
    print VARCHAR(64) NOT NULL,
    widths VARCHAR(40) NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    colour VARCHAR(7) NOT NULL,
    fingerprint VARCHAR(16) NOT NULL,
    byte_size INTEGER NOT NULL,
    uploaded_by INTEGER,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_photo PRIMARY KEY (id),
    CONSTRAINT uq_photo_key UNIQUE (key),
    CONSTRAINT ck_photo_sizes CHECK (width > 0 AND height > 0 AND byte_size > 0),
    CONSTRAINT uq_photo_listing_id_position UNIQUE (listing_id, position),
    CONSTRAINT fk_photo_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_photo_seller_id FOREIGN KEY(seller_id) REFERENCES seller (id),
    CONSTRAINT fk_photo_listing_id FOREIGN KEY(listing_id) REFERENCES listing (id)
);

CREATE INDEX ix_photo_seller_print ON photo (seller_id, print);

CREATE INDEX ix_photo_loose ON photo (listing_id, made_at);

CREATE TABLE payment_match (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    payment_id INTEGER NOT NULL,
    statement_line_id INTEGER NOT NULL,
    matched_by INTEGER,
    matched_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_payment_match PRIMARY KEY (id),
    CONSTRAINT fk_payment_match_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT uq_payment_match_payment_id UNIQUE (payment_id),
    CONSTRAINT fk_payment_match_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT uq_payment_match_statement_line_id UNIQUE (statement_line_id),
    CONSTRAINT fk_payment_match_statement_line_id FOREIGN KEY(statement_line_id) REFERENCES statement_line (id),
    CONSTRAINT fk_payment_match_matched_by FOREIGN KEY(matched_by) REFERENCES person (id)
);

CREATE TABLE refund (
    id SERIAL NOT NULL,
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
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    paid_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_refund PRIMARY KEY (id),
    CONSTRAINT ck_refund_amount CHECK (amount_rupiah > 0),
    CONSTRAINT ck_refund_state CHECK (state IN ('opened', 'paid')),
    CONSTRAINT ck_refund_how CHECK (how IS NULL OR how IN ('tunai', 'transfer')),
    CONSTRAINT ck_refund_paid CHECK ((state = 'paid') = (how IS NOT NULL AND paid_at IS NOT NULL)),
    CONSTRAINT fk_refund_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT fk_refund_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE INDEX ix_refund_order_id ON refund (order_id);

CREATE INDEX ix_refund_desk ON refund (bumdesa_id, state, id);

CREATE TABLE stock_level (
    variant_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    on_hand BIGINT NOT NULL,
    held BIGINT NOT NULL,
    CONSTRAINT pk_stock_level PRIMARY KEY (variant_id),
    CONSTRAINT ck_stock_level_on_hand CHECK (on_hand >= 0),
    CONSTRAINT ck_stock_level_held CHECK (held >= 0 AND held <= on_hand),
    CONSTRAINT fk_stock_level_variant_id FOREIGN KEY(variant_id) REFERENCES variant (id),
    CONSTRAINT fk_stock_level_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);

CREATE TABLE stock_hold (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    variant_id INTEGER NOT NULL,
    quantity BIGINT NOT NULL,
    state VARCHAR(10) NOT NULL,
    until TIMESTAMP WITH TIME ZONE NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_stock_hold PRIMARY KEY (id),
    CONSTRAINT uq_stock_hold_order_id_variant_id UNIQUE (order_id, variant_id),
    CONSTRAINT ck_stock_hold_quantity CHECK (quantity > 0),
    CONSTRAINT ck_stock_hold_state CHECK (state IN ('active', 'consumed', 'restocked', 'released', 'expired')),
    CONSTRAINT ck_stock_hold_ended CHECK ((state = 'active') = (ended_at IS NULL)),
    CONSTRAINT fk_stock_hold_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_stock_hold_variant_id FOREIGN KEY(variant_id) REFERENCES variant (id)
);

CREATE INDEX ix_stock_hold_due ON stock_hold (state, until);

CREATE INDEX ix_stock_hold_variant ON stock_hold (variant_id, state, until);

CREATE TABLE stock_move (
    id SERIAL NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    variant_id INTEGER NOT NULL,
    kind VARCHAR(10) NOT NULL,
    quantity BIGINT NOT NULL,
    order_id INTEGER,
    unit_cost_rupiah BIGINT,
    note VARCHAR(200) NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_stock_move PRIMARY KEY (id),
    CONSTRAINT ck_stock_move_quantity CHECK (quantity <> 0),
    CONSTRAINT ck_stock_move_kind CHECK (kind IN ('receive', 'count', 'sale', 'restock')),
    CONSTRAINT ck_stock_move_order CHECK ((kind IN ('sale', 'restock')) = (order_id IS NOT NULL)),
    CONSTRAINT fk_stock_move_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_stock_move_variant_id FOREIGN KEY(variant_id) REFERENCES variant (id)
);

CREATE UNIQUE INDEX uq_stock_move_order ON stock_move (order_id, variant_id, kind) WHERE order_id IS NOT NULL;

CREATE INDEX ix_stock_move_variant ON stock_move (variant_id, id);

CREATE TABLE order_line (
    id SERIAL NOT NULL,
    order_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    listing_id INTEGER NOT NULL,
    variant_id INTEGER NOT NULL,
    name VARCHAR(160) NOT NULL,
    unit VARCHAR(40) NOT NULL,
    quantity INTEGER NOT NULL,
    price_rupiah BIGINT NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    commission_rupiah BIGINT NOT NULL,
    own_goods BOOLEAN NOT NULL,
    cost_rupiah BIGINT NOT NULL,
    counted BOOLEAN NOT NULL,
    CONSTRAINT pk_order_line PRIMARY KEY (id),
    CONSTRAINT ck_order_line_amount_is_product CHECK (amount_rupiah = quantity * price_rupiah),
    CONSTRAINT ck_order_line_quantity CHECK (quantity BETWEEN 1 AND 10000),
    CONSTRAINT ck_order_line_price CHECK (price_rupiah BETWEEN 1 AND 10000000000),
    CONSTRAINT ck_order_line_commission CHECK (commission_rupiah BETWEEN 0 AND amount_rupiah),
    CONSTRAINT uq_order_line_order_id_variant_id UNIQUE (order_id, variant_id),
    CONSTRAINT fk_order_line_order_id FOREIGN KEY(order_id) REFERENCES shop_order (id),
    CONSTRAINT fk_order_line_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_order_line_seller_id FOREIGN KEY(seller_id) REFERENCES seller (id),
    CONSTRAINT fk_order_line_variant_id FOREIGN KEY(variant_id) REFERENCES variant (id)
);

CREATE INDEX ix_order_line_seller ON order_line (seller_id, id);
