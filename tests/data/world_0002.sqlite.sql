BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002_cards');
CREATE TABLE bank_account (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    bank VARCHAR(40) NOT NULL,
    number_secret TEXT NOT NULL,
    number_hash VARCHAR(64) NOT NULL,
    number_end VARCHAR(4) NOT NULL,
    holder VARCHAR(120) NOT NULL,
    account_code VARCHAR(20) NOT NULL,
    active BOOLEAN NOT NULL,
    added_at DATETIME NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_bank_account PRIMARY KEY (id),
    CONSTRAINT uq_bank_account_bumdesa_id_bank_number_hash UNIQUE (bumdesa_id, bank, number_hash),
    CONSTRAINT fk_bank_account_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);
INSERT INTO "bank_account" VALUES(1,1,'BRI','gAAAAABrAm0XBQNWK1YRNm_vcuN_ndgW7wzXgVhfB1HDbcCjEZm_L726rmR9tNcZ8O_y1HKb3dWqnFm_lDJSfXdP1xngTVAwSg==','371e4fa224e7f719dfb621f9030116a730548e69dd10168561facf1e830b8eff','7890','BUMDesa Maju Bersama','1.1.01.06',1,'2026-11-22 04:18:31.596917',NULL,'Sistem');
INSERT INTO "bank_account" VALUES(2,2,'BRI','gAAAAABrAm0XEyz1l3YMFJxWOqdWV2M_y0Dg_zQ5PcrvBwb7ClkX1Hrbw5XxrW6R44DPGZV0cFs-u_Iijgb-vqcsYQs_vTCBww==','371e4fa224e7f719dfb621f9030116a730548e69dd10168561facf1e830b8eff','7890','BUMDesa Kedua','1.1.01.06',1,'2026-11-22 04:18:31.761273',NULL,'Sistem');
CREATE TABLE bumdesa (
    id INTEGER NOT NULL,
    slug VARCHAR(80) NOT NULL,
    name VARCHAR(120) NOT NULL,
    village_code VARCHAR NOT NULL,
    zone VARCHAR(40) NOT NULL,
    book_id INTEGER,
    unit_code VARCHAR(40) NOT NULL,
    unit_name VARCHAR(80) NOT NULL,
    address VARCHAR(240) NOT NULL,
    phone VARCHAR(20),
    complaint_phone VARCHAR(20),
    counter_open BOOLEAN NOT NULL,
    hours VARCHAR(120) NOT NULL,
    pickup_note TEXT NOT NULL,
    is_sample BOOLEAN NOT NULL,
    added_at DATETIME NOT NULL,
    CONSTRAINT pk_bumdesa PRIMARY KEY (id),
    CONSTRAINT uq_bumdesa_slug UNIQUE (slug),
    CONSTRAINT uq_bumdesa_book_id UNIQUE (book_id),
    CONSTRAINT fk_bumdesa_village_code FOREIGN KEY(village_code) REFERENCES place (code),
    CONSTRAINT fk_bumdesa_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
);
INSERT INTO "bumdesa" VALUES(1,'bumdesa-maju-bersama','BUMDesa Maju Bersama','33.17.09.2016','Asia/Jakarta',1,'marketplace','Marketplace','Balai desa',NULL,NULL,1,'','',0,'2026-11-22 04:18:31.505001');
INSERT INTO "bumdesa" VALUES(2,'bumdesa-kedua','BUMDesa Kedua','33.17.10.2008','Asia/Jakarta',2,'marketplace','Marketplace','Balai desa',NULL,NULL,1,'','',0,'2026-11-22 04:18:31.729245');
CREATE TABLE bumdesa_terms (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    commission_bp INTEGER NOT NULL,
    effective_from DATETIME NOT NULL,
    announced_at DATETIME NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    CONSTRAINT pk_bumdesa_terms PRIMARY KEY (id),
    CONSTRAINT ck_bumdesa_terms_commission_bp_whole CHECK (typeof(commission_bp) IN ('integer', 'null')),
    CONSTRAINT uq_bumdesa_terms_bumdesa_id_version UNIQUE (bumdesa_id, version),
    CONSTRAINT ck_bumdesa_terms_commission_bp CHECK (commission_bp BETWEEN 0 AND 5000),
    CONSTRAINT fk_bumdesa_terms_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);
INSERT INTO "bumdesa_terms" VALUES(1,1,1,1000,'2026-11-22 04:18:31.555873','2026-11-22 04:18:31.555884',NULL,'Sistem');
INSERT INTO "bumdesa_terms" VALUES(2,2,1,1000,'2026-11-22 04:18:31.759059','2026-11-22 04:18:31.759073',NULL,'Sistem');
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
INSERT INTO "card_checkout" VALUES(1,10,1,'paid',3,'acct_uji1',0,'http://localhost','cs_test_0ec786f3fdd897e314ce8175','pi_788725368fc0f7f96309565e','','',NULL,'2026-11-23 03:18:35.210808','2026-11-22 04:18:35.256840',1,NULL);
INSERT INTO "card_checkout" VALUES(2,11,1,'paid',3,'acct_uji1',0,'http://localhost','cs_test_4139ca9cd5c9e90a428d31ef','pi_2642657aca7be0eb79ff852c','','',NULL,'2026-11-23 03:18:37.167263','2026-11-22 04:18:37.200663',1,NULL);
INSERT INTO "card_checkout" VALUES(3,12,1,'paid',3,'acct_uji1',0,'http://localhost','cs_test_dc7053fc544e398f2a31e926','pi_d8dc171fa42412e45ab1a395','','',NULL,'2026-11-23 03:18:37.639590','2026-11-22 04:18:37.673394',1,NULL);
INSERT INTO "card_checkout" VALUES(4,13,1,'paid',3,'acct_uji1',0,'http://localhost','cs_test_9ec3bfe8715ab1c55291a6cb','pi_c2ebc33cb82d8a4475c8402e','','',NULL,'2026-11-23 03:18:38.153030','2026-11-22 04:18:38.185028',1,NULL);
INSERT INTO "card_checkout" VALUES(5,14,1,'paid',3,'acct_uji1',0,'http://localhost','cs_test_425ee73f3d6d4663391e763b','pi_f71e9cd3abd7601562a07c81','','',NULL,'2026-11-23 03:18:38.882264','2026-11-22 04:18:38.930784',1,NULL);
INSERT INTO "card_checkout" VALUES(6,15,1,'review',3,'acct_uji1',0,'http://localhost','cs_test_dc1f129c31eaaf3c9529d635','pi_1b3052083daf45b15ee89947','','Yang masuk Rp100.001, seharusnya Rp100.000.',100001,'2026-11-23 03:18:39.517211','2026-11-22 04:18:39.597010',1,NULL);
INSERT INTO "card_checkout" VALUES(7,16,1,'open',2,'acct_uji1',0,'http://localhost','cs_test_f94c9087e7c49d2a2092fd36','','http://127.0.0.1:39319/c/pay/cs_test_f94c9087e7c49d2a2092fd36','',NULL,'2026-11-23 03:18:39.952621','2026-11-22 04:18:40.002745',0,'2026-11-22 04:22:40.038615');
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
INSERT INTO "card_dispute" VALUES(1,13,13,1,'du_bfec9599b90a135d5cba1bb0','opened',1,100000,'2026-11-22 04:18:38.719136',NULL);
INSERT INTO "card_dispute" VALUES(2,14,14,1,'du_315e812e1380d245d6702d4a','lost',2,100000,'2026-11-22 04:18:39.299737','2026-11-22 04:18:39.371053');
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
INSERT INTO "card_payout" VALUES(1,1,'po_e587e5998f6fef363d5826da',240600,'1.1.01.06','2026-11-22 04:18:40.000000','2026-11-22 04:18:40.290973');
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
INSERT INTO "card_payout_line" VALUES(1,1,1,15,'txn_96cf44b6bd80e00a994fecf2','charge',100000,4900);
INSERT INTO "card_payout_line" VALUES(2,1,1,14,'txn_f8046fedfb730e1af23c4773','dispute',-100000,0);
INSERT INTO "card_payout_line" VALUES(3,1,1,14,'txn_f5f370a6301796b8defe2dc4','charge',100000,4900);
INSERT INTO "card_payout_line" VALUES(4,1,1,13,'txn_dfd33ea107e1c2570c73bf99','dispute',-100000,0);
INSERT INTO "card_payout_line" VALUES(5,1,1,12,'txn_d7bef2df9db318dc599df8f7','refund',-100000,0);
INSERT INTO "card_payout_line" VALUES(6,1,1,13,'txn_df20df0d38e901db96599d70','charge',100000,4900);
INSERT INTO "card_payout_line" VALUES(7,1,1,11,'txn_c3cc50396820d9aee70eb304','refund',-30000,0);
INSERT INTO "card_payout_line" VALUES(8,1,1,12,'txn_f83b6e024a108750fc209214','charge',100000,4900);
INSERT INTO "card_payout_line" VALUES(9,1,1,11,'txn_d37f49067d41fb74be41db53','charge',100000,4900);
INSERT INTO "card_payout_line" VALUES(10,1,1,10,'txn_83ff64f87fa6eaa245c7c230','charge',100000,4900);
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
INSERT INTO "card_refund" VALUES(1,3,1,'paid',2,'aAHoPWSKfIOy7zTKXDT9Gw','re_9bd1cb7efe60bba397abb368','','2026-11-22 04:18:37.502517',1,NULL);
INSERT INTO "card_refund" VALUES(2,4,1,'paid',2,'M0QMAdTXwhPR9JA35yxxKg','re_bf01d17d4907231b72e15113','','2026-11-22 04:18:38.044804',1,NULL);
CREATE TABLE cart (
    id INTEGER NOT NULL,
    key_sha256 VARCHAR(64) NOT NULL,
    district_code VARCHAR(13) NOT NULL,
    district_label VARCHAR(160) NOT NULL,
    used_at DATETIME NOT NULL,
    CONSTRAINT pk_cart PRIMARY KEY (id),
    CONSTRAINT uq_cart_key_sha256 UNIQUE (key_sha256)
);
INSERT INTO "cart" VALUES(1,'2081a2f0b20b5956a9a88b87871371e51b0fc51c00583755e78e9a4dd3e6064e','','','2026-11-22 04:18:32.009259');
INSERT INTO "cart" VALUES(2,'c07cbb2b007934f531440af1322b062a6966783e23d6c9d309dfecaafddd3dac','','','2026-11-22 04:18:32.192072');
INSERT INTO "cart" VALUES(3,'badc5dd481e75c89dc6fe3cda410d6474dd4b9d01efb8926e31a9c7c4ec0f2c3','','','2026-11-22 04:18:32.565353');
INSERT INTO "cart" VALUES(4,'89c745caf68882b25b65cb4f1a1daf087403e5391683fdd7ffb7ff4aed13379b','','','2026-11-22 04:18:32.919598');
INSERT INTO "cart" VALUES(5,'6c538a2760ab9ad32d3c58c78138d43c01188861b000df620c0c239bf8e40f6b','','','2026-11-22 04:18:33.238402');
INSERT INTO "cart" VALUES(6,'93843376ce3be14dc732410a51ac8dea4bb0302bbbe7bc1a527c984acc3eefe3','','','2026-11-22 04:18:33.679382');
INSERT INTO "cart" VALUES(7,'ff0d6c7f229476c185d60771bcaaf4a36b2d75dc36a311c8f0715419f472ea07','','','2026-11-22 04:18:34.052899');
INSERT INTO "cart" VALUES(8,'6d183aa3170c310a050bd15735650f1297f6354e3d234bb02b0aa356bc67ef6a','','','2026-11-22 04:18:34.319960');
INSERT INTO "cart" VALUES(9,'4cad461fdb7329146bae280f576041bf1c35cb17d5b9a8ddb594fab74f2fe382','','','2026-11-22 04:18:34.795369');
INSERT INTO "cart" VALUES(10,'9e922f5f8691cb692c3c146c65f69c8ee8b46132762ff0957a345192a75e2981','','','2026-11-22 04:18:35.172633');
INSERT INTO "cart" VALUES(11,'5102d8fdaca25888f76dc8f6f6a95b6f0209409af65d6cd36af33846c4818cb8','','','2026-11-22 04:18:37.133170');
INSERT INTO "cart" VALUES(12,'b656d835c2e21a8377034b441de438b48ea824b8bd9d14cccf33674ab5d29ea8','','','2026-11-22 04:18:37.595766');
INSERT INTO "cart" VALUES(13,'18bf02471c018f10b1f49232310f26d757d9172d8090b23f7a83c2d4a4cd39e3','','','2026-11-22 04:18:38.117246');
INSERT INTO "cart" VALUES(14,'4a8f4eddfb419ee10c0e41d5eea8370cb2c23aedc509dcb18705443d26767df6','','','2026-11-22 04:18:38.824983');
INSERT INTO "cart" VALUES(15,'8108ebeb2def73096b94588326f0213741e0414eddb7ccb744a3e8c583591900','','','2026-11-22 04:18:39.461434');
INSERT INTO "cart" VALUES(16,'e221cfb2ec68c486fdb271a814a7a9aa844bf0826062fb3fcf670170fb4ce98e','','','2026-11-22 04:18:39.902130');
CREATE TABLE cart_line (
    cart_id INTEGER NOT NULL,
    variant_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    price_seen_rupiah BIGINT NOT NULL,
    CONSTRAINT pk_cart_line PRIMARY KEY (cart_id, variant_id),
    CONSTRAINT ck_cart_line_quantity_whole CHECK (typeof(quantity) IN ('integer', 'null')),
    CONSTRAINT ck_cart_line_price_seen_rupiah_whole CHECK (typeof(price_seen_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_cart_line_quantity CHECK (quantity BETWEEN 1 AND 10000),
    CONSTRAINT fk_cart_line_cart_id FOREIGN KEY(cart_id) REFERENCES cart (id)
);
CREATE TABLE cash_move (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    amount_rupiah BIGINT NOT NULL,
    source_code VARCHAR(20) NOT NULL,
    target_code VARCHAR(20) NOT NULL,
    moved_by INTEGER NOT NULL,
    moved_at DATETIME NOT NULL,
    CONSTRAINT pk_cash_move PRIMARY KEY (id),
    CONSTRAINT ck_cash_move_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_cash_move_amount CHECK (amount_rupiah > 0 AND source_code <> target_code),
    CONSTRAINT fk_cash_move_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_cash_move_moved_by FOREIGN KEY(moved_by) REFERENCES person (id)
);
INSERT INTO "cash_move" VALUES(1,1,60000,'1.1.01.06','1.1.01.01',2,'2026-11-22 04:18:34.578986');
CREATE TABLE category (
    id INTEGER NOT NULL,
    slug VARCHAR(60) NOT NULL,
    name VARCHAR(60) NOT NULL,
    icon VARCHAR(40) NOT NULL,
    parent_id INTEGER,
    grams INTEGER NOT NULL,
    needs_halal_question BOOLEAN NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_category PRIMARY KEY (id),
    CONSTRAINT uq_category_slug UNIQUE (slug),
    CONSTRAINT ck_category_grams_whole CHECK (typeof(grams) IN ('integer', 'null')),
    CONSTRAINT ck_category_position_whole CHECK (typeof(position) IN ('integer', 'null')),
    CONSTRAINT fk_category_parent_id FOREIGN KEY(parent_id) REFERENCES category (id)
);
INSERT INTO "category" VALUES(1,'makanan-dan-camilan','Makanan & Camilan','bowl',NULL,350,1,0);
INSERT INTO "category" VALUES(2,'keripik-dan-kerupuk','Keripik & Kerupuk','bowl',1,300,1,1);
INSERT INTO "category" VALUES(3,'kue-dan-jajanan-tradisional','Kue & Jajanan Tradisional','bowl',1,450,1,2);
INSERT INTO "category" VALUES(4,'olahan-dan-lauk','Olahan & Lauk','bowl',1,500,1,3);
INSERT INTO "category" VALUES(5,'permen-dan-manisan','Permen & Manisan','bowl',1,250,1,4);
INSERT INTO "category" VALUES(6,'minuman','Minuman','coffee',NULL,400,1,5);
INSERT INTO "category" VALUES(7,'kopi-dan-teh','Kopi & Teh','coffee',6,250,1,6);
INSERT INTO "category" VALUES(8,'jamu-dan-minuman-herbal','Jamu & Minuman Herbal','leaf',6,300,1,7);
INSERT INTO "category" VALUES(9,'sirup-dan-minuman-segar','Sirup & Minuman Segar','coffee',6,900,1,8);
INSERT INTO "category" VALUES(10,'hasil-laut-dan-perikanan','Hasil Laut & Perikanan','fish',NULL,550,1,9);
INSERT INTO "category" VALUES(11,'ikan-asin-dan-kering','Ikan Asin & Kering','fish',10,550,1,10);
INSERT INTO "category" VALUES(12,'terasi-petis-dan-garam','Terasi, Petis & Garam','fish',10,500,1,11);
INSERT INTO "category" VALUES(13,'ikan-asap-dan-olahan','Ikan Asap & Olahan','fish',10,550,1,12);
INSERT INTO "category" VALUES(14,'segar-dan-beku','Segar & Beku','fish',10,1100,1,13);
INSERT INTO "category" VALUES(15,'hasil-tani-dan-kebun','Hasil Tani & Kebun','plant-2',NULL,1100,0,14);
INSERT INTO "category" VALUES(16,'beras-dan-biji-bijian','Beras & Biji-bijian','plant-2',15,1050,0,15);
INSERT INTO "category" VALUES(17,'umbi-dan-tepung','Umbi & Tepung','plant-2',15,1100,1,16);
INSERT INTO "category" VALUES(18,'sayur-dan-buah','Sayur & Buah','plant-2',15,1100,0,17);
INSERT INTO "category" VALUES(19,'rempah','Rempah','plant-2',15,300,0,18);
INSERT INTO "category" VALUES(20,'kelapa','Kelapa','plant-2',15,1100,0,19);
INSERT INTO "category" VALUES(21,'bumbu-dan-bahan-dapur','Bumbu & Bahan Dapur','pepper',NULL,500,1,20);
INSERT INTO "category" VALUES(22,'gula-dan-madu','Gula & Madu','pepper',21,850,1,21);
INSERT INTO "category" VALUES(23,'sambal-kecap-dan-minyak','Sambal, Kecap & Minyak','pepper',21,350,1,22);
INSERT INTO "category" VALUES(24,'batik-dan-busana','Batik & Busana','shirt',NULL,450,0,23);
INSERT INTO "category" VALUES(25,'kain-batik','Kain Batik','shirt',24,450,0,24);
INSERT INTO "category" VALUES(26,'pakaian-dan-aksesori','Pakaian & Aksesori','shirt',24,350,0,25);
INSERT INTO "category" VALUES(27,'kerajinan','Kerajinan','basket',NULL,1000,0,26);
INSERT INTO "category" VALUES(28,'anyaman','Anyaman','basket',27,900,0,27);
INSERT INTO "category" VALUES(29,'kayu-gerabah-dan-suvenir','Kayu, Gerabah & Suvenir','basket',27,1500,0,28);
INSERT INTO "category" VALUES(30,'peternakan-dan-tani','Peternakan & Tani','egg',NULL,1200,0,29);
INSERT INTO "category" VALUES(31,'telur-ternak-dan-pupuk','Telur, Ternak & Pupuk','egg',30,1200,0,30);
INSERT INTO "category" VALUES(32,'kesehatan-dan-kecantikan','Kesehatan & Kecantikan','leaf',NULL,150,0,31);
INSERT INTO "category" VALUES(33,'herbal-minyak-dan-sabun','Herbal, Minyak & Sabun','leaf',32,150,0,32);
INSERT INTO "category" VALUES(34,'wisata-dan-homestay','Wisata & Homestay','map-2',NULL,0,0,33);
INSERT INTO "category" VALUES(35,'tiket-dan-wahana','Tiket & Wahana','map-2',34,0,0,34);
INSERT INTO "category" VALUES(36,'paket-wisata-dan-pelatihan','Paket Wisata & Pelatihan','map-2',34,0,0,35);
INSERT INTO "category" VALUES(37,'homestay','Homestay','map-2',34,0,0,36);
INSERT INTO "category" VALUES(38,'jasa-desa','Jasa Desa','tools',NULL,0,0,37);
INSERT INTO "category" VALUES(39,'sewa-dan-layanan','Sewa & Layanan','tools',38,0,0,38);
CREATE TABLE checkout (
    id INTEGER NOT NULL,
    token VARCHAR(22) NOT NULL,
    buyer_name VARCHAR(80) NOT NULL,
    buyer_phone VARCHAR(20) NOT NULL,
    address TEXT NOT NULL,
    district_code VARCHAR(13) NOT NULL,
    district_label VARCHAR(160) NOT NULL,
    note TEXT NOT NULL,
    placed_at DATETIME NOT NULL,
    CONSTRAINT pk_checkout PRIMARY KEY (id),
    CONSTRAINT uq_checkout_token UNIQUE (token)
);
INSERT INTO "checkout" VALUES(1,'5K0rhHJVqln2tKXrYSvMmg','Rina','+6281200000003','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:32.115687');
INSERT INTO "checkout" VALUES(2,'s-3-7JioAb8CTz9Ogn4XJg','Rina','+6281200000007','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:32.286741');
INSERT INTO "checkout" VALUES(3,'12ujPdGwnSORR94IckadkQ','Rina','+6281200000011','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:32.610066');
INSERT INTO "checkout" VALUES(4,'IHER8oiVJv3_S2i023PMXw','Rina','+6281200000015','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:32.956076');
INSERT INTO "checkout" VALUES(5,'rrOpXv2Gplo75-AkDpohkA','Rina','+6281200000019','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:33.279059');
INSERT INTO "checkout" VALUES(6,'LPj9wJUkfnDt6jRMmq3RNA','Rina','+6281200000023','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:33.737289');
INSERT INTO "checkout" VALUES(7,'xTj0-worQAYlLokM2tAjeQ','Rina','+6281200000028','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:34.120509');
INSERT INTO "checkout" VALUES(8,'PyaAznIxI6XuOQDWABayUA','Rina','+6281200000031','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:34.365297');
INSERT INTO "checkout" VALUES(9,'Ss6l3qOpR-Y2oSEX4LvnRg','Rina','+6281200000037','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:34.844842');
INSERT INTO "checkout" VALUES(10,'A7KuvrcdzzX8wrQ0SpjzYw','Rina','+6281200000042','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:35.209457');
INSERT INTO "checkout" VALUES(11,'m16PUnEVlT_dmDyLHaY2vw','Rina','+6281200000045','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:37.164510');
INSERT INTO "checkout" VALUES(12,'5kNq-rktTbClFXQZPFgaYQ','Rina','+6281200000048','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:37.638423');
INSERT INTO "checkout" VALUES(13,'iMrV8sFRRzoAznTfU9aY3A','Rina','+6281200000051','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:38.148894');
INSERT INTO "checkout" VALUES(14,'aEu2jB_OqecSlAx-TJfapw','Rina','+6281200000054','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:38.869302');
INSERT INTO "checkout" VALUES(15,'bfsReTg7BAjMFAmCG7LSNw','Rina','+6281200000057','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:39.516283');
INSERT INTO "checkout" VALUES(16,'uq6kKMTdx83kv3WbM5Nolg','Rina','+6281200000060','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:18:39.951453');
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
INSERT INTO "gateway_keys" VALUES(1,'gAAAAABrAm0buryRn0InmHtmDHoijbo3DUX2VOUlL2pKnFQspGw8XBcuyG8RYl4DoVQQCXkJTIwpRY7h52054abkRR6OVK07CQ==','uji1','gAAAAABrAm0bvwFJerYItOt85ombup5FZDuGwFSnz5njHLSLYdDiPsyf2wnh28qgq8vPM717qKB2c4wZl8GoUrF7OqWV3OofZw==',0,'acct_uji1',1,10000,'1.1.01.06','2026-11-22 04:18:35.119837','','2026-11-22 04:18:35.109643','2026-11-22 04:18:35.121017',NULL,'Sistem');
CREATE TABLE heartbeat (
    name VARCHAR(30) NOT NULL,
    at DATETIME NOT NULL,
    CONSTRAINT pk_heartbeat PRIMARY KEY (name)
);
CREATE TABLE ledger_account (
    book_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    level INTEGER NOT NULL,
    parent_code TEXT,
    normal_side TEXT,
    origin TEXT NOT NULL,
    sub_ledger TEXT,
    kept_side INTEGER NOT NULL,
    CONSTRAINT pk_ledger_account PRIMARY KEY (book_id, code),
    CONSTRAINT fk_ledger_account_book_id_parent_code FOREIGN KEY(book_id, parent_code) REFERENCES ledger_account (book_id, code),
    CONSTRAINT uq_ledger_account_book_id_code_kept_side UNIQUE (book_id, code, kept_side),
    CONSTRAINT ck_ledger_account_level CHECK (level BETWEEN 1 AND 4),
    CONSTRAINT ck_ledger_account_normal_side CHECK (normal_side IN ('debit', 'credit')),
    CONSTRAINT ck_ledger_account_posted_has_side CHECK (level < 4 OR normal_side IS NOT NULL),
    CONSTRAINT ck_ledger_account_origin CHECK (origin IN ('official', 'addition')),
    CONSTRAINT ck_ledger_account_kept_side CHECK (kept_side IN (-1, 0, 1)),
    CONSTRAINT fk_ledger_account_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
)
 STRICT;
INSERT INTO "ledger_account" VALUES(1,'1.0.00.00','ASET',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.0.00.00','KEWAJIBAN',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.0.00.00','EKUITAS',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.0.00.00','PENDAPATAN USAHA',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.0.00.00','HARGA POKOK PRODUKSI DAN PENJUALAN',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.0.00.00','BEBAN-BEBAN USAHA',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.0.00.00','PENDAPATAN DAN BEBAN LAIN-LAIN',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.00.00','Aset Lancar',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.2.00.00','Investasi',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.00.00','Aset Tetap',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.4.00.00','Aset Takberwujud',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.9.00.00','Aset Lain-lain',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.00.00','Kewajiban Jangka Pendek',2,'2.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.2.00.00','Kewajiban Jangka Panjang',2,'2.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.1.00.00','Modal Pemilik',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.2.00.00','Pengambilan oleh Pemilik',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.3.00.00','Saldo Laba',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.4.00.00','Modal Donasi/Sumbangan',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.8.00.00','RK Pusat',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.9.00.00','Ikhtisar Laba Rugi',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.00.00','Pendapatan Jasa',2,'4.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.00.00','Pendapatan Penjualan Barang Dagangan',2,'4.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.3.00.00','Pendapatan Penjualan Barang Jadi',2,'4.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.1.00.00','Harga Pokok Penjualan Barang Dagangan',2,'5.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.2.00.00','Harga Pokok Penjualan Barang Jadi',2,'5.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.3.00.00','Harga Pokok Produksi',2,'5.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.00.00','Beban Administrasi dan Umum',2,'6.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.00.00','Beban Operasional',2,'6.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.00.00','Beban Pemasaran',2,'6.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.00.00','Pendapatan Lain-lain',2,'7.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.00.00','Beban Lain-lain',2,'7.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.00.00','Beban Pajak',2,'7.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.01.00','Kas',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.02.00','Setara Kas',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.03.00','Piutang',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.04.00','Penyisihan Piutang',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.05.00','Persediaan',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.06.00','Perlengkapan',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.07.00','Pembayaran Dimuka',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.98.00','Aset Lancar Lainnya',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.99.00','RK Unit Usaha',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.2.01.00','Investasi',3,'1.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.01.00','Tanah',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.02.00','Kendaraan',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.03.00','Peralatan dan Mesin',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.04.00','Meubelair',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.05.00','Gedung dan Bangunan',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.06.00','Konstruksi Dalam Pengerjaan',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.07.00','Akumulasi Penyusutan Aset Tetap',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.99.00','Aset Tetap Lainnya',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.4.01.00','Aset Takberwujud',3,'1.4.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.4.02.00','Amortisasi Aset Takberwujud',3,'1.4.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.9.01.00','Aset Lain-lain',3,'1.9.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.9.02.00','Akumulasi Penyusutan Aset Lain-lain',3,'1.9.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.01.00','Utang Usaha',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.02.00','Utang Pajak',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.03.00','Utang Gaji/Upah dan Tunjangan',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.04.00','Utang Utilitas',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.05.00','Utang kepada Pihak Ketiga Jk. Pendek',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.06.00','Utang Bagi Hasil',3,'2.1.00.00',NULL,'addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.99.00','Utang Jangka Pendek Lainnya',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.2.01.00','Utang ke Bank',3,'2.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.2.02.00','Utang kepada Pihak Ketiga Jk. Panjang',3,'2.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.2.99.00','Utang Jangka Panjang Lainnya',3,'2.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.1.01.00','Penyertaan Modal Desa',3,'3.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.1.02.00','Penyertaan Modal Masyarakat',3,'3.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.2.01.00','Bagi Hasil Penyertaan Modal Desa',3,'3.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.2.02.00','Bagi Hasil Penyertaan Modal Masyarakat',3,'3.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.3.01.00','Saldo Laba',3,'3.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.4.01.00','Modal Donasi/Sumbangan',3,'3.4.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.8.01.00','RK Pusat',3,'3.8.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.9.01.00','Ikhtisar Laba Rugi',3,'3.9.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.01.00','Pendapatan Wisata',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.02.00','Pendapatan Pengelolaan Air Bersih',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.03.00','Pendapatan Pengelolaan Sampah',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.04.00','Pendapatan Sewa',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.05.00','Pendapatan Jasa Pelayanan',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.06.00','Pendapatan Transportasi',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.07.00','Pendapatan Parkir',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.08.00','Pendapatan Simpan Pinjam',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.09.00','Pendapatan Pelatihan',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.10.00','Pendapatan Penginapan/Homestay',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.11.00','Pendapatan Komisi',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.00','Pendapatan Penjualan Barang Dagangan',3,'4.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.3.01.00','Pendapatan Penjualan Barang Jadi',3,'4.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.1.01.00','Harga Pokok Penjualan Barang Dagangan',3,'5.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.2.01.00','Harga Pokok Penjualan Barang Jadi',3,'5.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.3.01.00','Harga Pokok Produksi',3,'5.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.01.00','Beban Pegawai Bagian Administrasi Umum',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.02.00','Beban Perlengkapan',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.03.00','Beban Pemeliharaan dan Perbaikan',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.04.00','Beban Utilitas',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.05.00','Beban Sewa dan Asuransi',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.06.00','Beban Kebersihan dan Keamanan',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.07.00','Beban Penyisihan dan Penyusutan/Amortisasi',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.99.00','Beban Administrasi dan Umum Lainnya',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.01.00','Beban Pegawai Bagian Operasional',3,'6.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.02.00','Beban Pemeliharaan dan Perbaikan',3,'6.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.03.00','Beban Keamanan',3,'6.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.99.00','Beban Operasional Lainnya',3,'6.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.01.00','Beban Pegawai Bagian Pemasaran',3,'6.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.02.00','Beban Iklan dan Promosi',3,'6.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.99.00','Beban Pemasaran Lainnya',3,'6.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.01.00','Pendapatan dari Bank',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.02.00','Pendapatan Dividen',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.03.00','Pendapatan Denda',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.04.00','Pendapatan Iklan',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.05.00','Pendapatan Penjualan Aset Tetap',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.99.00','Pendapatan Lain-lain Lainnya',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.01.00','Beban Bank',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.02.00','Beban Bunga',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.03.00','Beban Denda',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.04.00','Beban Penjualan Aset Tetap',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.99.00','Beban Lain-lain Lainnya',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.00','Beban Pajak',3,'7.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.01.01','Kas Tunai',4,'1.1.01.00','debit','official',NULL,1);
INSERT INTO "ledger_account" VALUES(1,'1.1.01.02','Kas di Bank BSI',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.01.03','Kas di Bank Mandiri',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.01.04','Kas di Bank BRI',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.01.05','Kas di Bank BPD',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.01.06','Kas di Bank Rekening Penjualan Online',4,'1.1.01.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.01.98','Kas Kecil (Petty Cash)',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.02.01','Deposito <= 3 bulan',4,'1.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.02.99','Setara Kas Lainnya',4,'1.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.03.01','Piutang Usaha',4,'1.1.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.03.02','Piutang kepada Pegawai',4,'1.1.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.03.03','Piutang Payment Gateway/QRIS belum cair',4,'1.1.03.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.03.04','Piutang Kurir COD',4,'1.1.03.00','debit','addition','courier',0);
INSERT INTO "ledger_account" VALUES(1,'1.1.03.05','Piutang Penitip (saldo penjual minus)',4,'1.1.03.00','debit','addition','seller',0);
INSERT INTO "ledger_account" VALUES(1,'1.1.03.06','Dana Gateway Ditahan (sengketa)',4,'1.1.03.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.03.99','Piutang Lainnya',4,'1.1.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.04.01','Penyisihan Piutang Usaha Tak Tertagih',4,'1.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.04.02','Penyisihan Piutang kepada Pegawai Tak Tertagih',4,'1.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.04.99','Penyisihan Piutang Lainnya Tak Tertagih',4,'1.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.05.01','Persediaan Barang Dagangan',4,'1.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.05.02','Persediaan Bahan Baku',4,'1.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.05.03','Persediaan Barang Dalam Proses',4,'1.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.05.04','Persediaan Barang Jadi',4,'1.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.06.01','Alat Tulis Kantor (ATK)',4,'1.1.06.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.07.01','Sewa Dibayar Dimuka',4,'1.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.07.02','Asuransi Dibayar Dimuka',4,'1.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.07.03','PPh 25',4,'1.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.07.04','PPN Masukan',4,'1.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.98.99','Aset Lancar Lainnya',4,'1.1.98.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.99.01','RK Unit Wisata',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.99.02','RK Unit Restoran',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.99.03','RK Unit Minimart Desa',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.99.04','RK Unit Gedung Serbaguna',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.99.05','RK Unit Simpan Pinjam',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.99.06','RK Unit Pengelolaan Air Bersih',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.99.07','RK Unit Pengelolaan Sampah',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.1.99.08','RK Unit Marketplace Desa',4,'1.1.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.2.01.01','Deposito > 3 bulan',4,'1.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.2.01.99','Investasi Lainnya',4,'1.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.01.01','Tanah',4,'1.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.02.01','Kendaraan',4,'1.3.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.03.01','Peralatan dan Mesin',4,'1.3.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.04.01','Meubelair',4,'1.3.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.05.01','Gedung dan Bangunan',4,'1.3.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.06.01','Konstruksi Dalam Pengerjaan',4,'1.3.06.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.07.01','Akumulasi Penyusutan Kendaraan',4,'1.3.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.07.02','Akumulasi Penyusutan Peralatan dan Mesin',4,'1.3.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.07.03','Akumulasi Penyusutan Meubelair',4,'1.3.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.07.04','Akumulasi Penyusutan Gedung dan Bangunan',4,'1.3.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.3.99.99','Aset Tetap Lainnya',4,'1.3.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.4.01.01','Software',4,'1.4.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.4.01.02','Patent',4,'1.4.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.4.01.03','Trademark',4,'1.4.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.4.02.01','Amortisasi Aset Takberwujud',4,'1.4.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.9.01.01','Aset Lain-lain',4,'1.9.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'1.9.02.01','Akumulasi Penyusutan Aset Lain-lain',4,'1.9.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.01.01','Utang Usaha',4,'2.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.02.01','PPN Keluaran',4,'2.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.02.02','PPh 21',4,'2.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.02.03','PPh 23',4,'2.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.02.04','PPh 29',4,'2.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.02.05','Utang PPh Final',4,'2.1.02.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.02.06','Utang PPh 22 Pungutan Pedagang',4,'2.1.02.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.02.07','Utang Pajak Daerah (PBJT)',4,'2.1.02.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.03.01','Utang Gaji dan Tunjangan',4,'2.1.03.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.03.02','Utang Gaji/Upah Karyawan',4,'2.1.03.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.04.01','Utang Listrik',4,'2.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.04.02','Utang Telepon/Internet',4,'2.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.04.99','Utang Utilitas Lainnya',4,'2.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.05.01','Utang kepada Pihak Ketiga Jk. Pendek',4,'2.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.05.02','Utang kepada Penitip (Titip Jual)',4,'2.1.05.00','credit','addition','seller',-1);
INSERT INTO "ledger_account" VALUES(1,'2.1.05.03','Titipan Pembeli (pesanan belum selesai)',4,'2.1.05.00','credit','addition','order',-1);
INSERT INTO "ledger_account" VALUES(1,'2.1.05.04','Titipan Ongkos Kirim',4,'2.1.05.00','credit','addition','order',-1);
INSERT INTO "ledger_account" VALUES(1,'2.1.05.05','Utang Pengembalian Dana Pembeli',4,'2.1.05.00','credit','addition','refund',-1);
INSERT INTO "ledger_account" VALUES(1,'2.1.05.06','Utang Pencairan Penjual dalam Proses',4,'2.1.05.00','credit','addition','payout',-1);
INSERT INTO "ledger_account" VALUES(1,'2.1.05.07','Penerimaan Belum Dikenali',4,'2.1.05.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.05.99','Utang kepada Pihak Ketiga Jk. Pendek Lainnya',4,'2.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.1.06.01','Utang Bagi Hasil Desa (PADes)',4,'2.1.06.00','credit','addition',NULL,-1);
INSERT INTO "ledger_account" VALUES(1,'2.1.06.02','Utang Bagi Hasil Masyarakat',4,'2.1.06.00','credit','addition',NULL,-1);
INSERT INTO "ledger_account" VALUES(1,'2.1.06.03','Utang Dana Sosial dan Bonus',4,'2.1.06.00','credit','addition',NULL,-1);
INSERT INTO "ledger_account" VALUES(1,'2.1.99.99','Utang Jangka Pendek Lainnya',4,'2.1.99.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.2.01.01','Utang ke Bank',4,'2.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.2.02.01','Utang kepada Pihak Ketiga Jk. Panjang',4,'2.2.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'2.2.99.99','Utang Jangka Panjang Lainnya',4,'2.2.99.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.1.01.01','Penyertaan Modal Desa',4,'3.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.1.02.01','Penyertaan Modal Masyarakat',4,'3.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.2.01.01','Bagi Hasil Penyertaan Modal Desa',4,'3.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.2.02.01','Bagi Hasil Penyertaan Modal Masyarakat',4,'3.2.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.3.01.01','Saldo Laba Tidak Dicadangkan',4,'3.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.3.01.02','Saldo Laba Dicadangkan untuk Pembelian Aset Tetap',4,'3.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.3.01.03','Saldo Laba Dicadangkan untuk Pembayaran Utang Jangka Panjang',4,'3.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.4.01.01','Modal Donasi/Sumbangan',4,'3.4.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.8.01.01','RK Pusat',4,'3.8.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'3.9.01.01','Ikhtisar Laba Rugi',4,'3.9.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.01.01','Pendapatan Tiket',4,'4.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.01.02','Pendapatan Wahana',4,'4.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.01.03','Pendapatan Paket Wisata',4,'4.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.02.01','Pendapatan Pengelolaan Air Bersih',4,'4.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.03.01','Pendapatan Pengelolaan Sampah',4,'4.1.03.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.04.01','Pendapatan Sewa Tempat Outbound',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.04.02','Pendapatan Sewa Tempat untuk Toko/Kios',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.04.03','Pendapatan Sewa Gedung',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.04.04','Pendapatan Sewa Mobil',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.04.05','Pendapatan Sewa Peralatan Gedung',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.04.99','Pendapatan Sewa Lainnya',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.05.01','Pendapatan Jasa Pembayaran Listrik',4,'4.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.05.02','Pendapatan Biaya Layanan Marketplace',4,'4.1.05.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.05.99','Pendapatan Jasa Pelayanan Lainnya',4,'4.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.06.01','Pendapatan Transportasi',4,'4.1.06.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.07.01','Pendapatan Parkir Mobil',4,'4.1.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.07.02','Pendapatan Parkir Motor',4,'4.1.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.08.01','Pendapatan Simpan Pinjam',4,'4.1.08.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.09.01','Pendapatan Pelatihan',4,'4.1.09.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.10.01','Pendapatan Homestay',4,'4.1.10.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.1.11.01','Pendapatan Komisi',4,'4.1.11.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.01','Pendapatan Penjualan Makanan/Minuman',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.02','Pendapatan Penjualan Pakaian/Kaos/Jaket',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.03','Pendapatan Penjualan Hasil Kerajinan/Suvenir',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.04','Pendapatan Penjualan Buku',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.05','Pendapatan Penjualan Biji Kopi',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.06','Pendapatan Penjualan Bensin',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.07','Pendapatan Penjualan Hasil Tani dan Laut',4,'4.2.01.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.98','Retur Penjualan Barang Dagangan',4,'4.2.01.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.2.01.99','Diskon Penjualan Barang Dagangan',4,'4.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.3.01.01','Pendapatan Katering',4,'4.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.3.01.02','Pendapatan Restoran',4,'4.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.3.01.03','Pendapatan Kopi',4,'4.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'4.3.01.04','Diskon Penjualan Barang Jadi',4,'4.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.1.01.01','Harga Pokok Penjualan Barang Dagangan',4,'5.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.2.01.01','Harga Pokok Penjualan Barang Jadi',4,'5.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'5.3.01.01','Harga Pokok Produksi',4,'5.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.01.01','Beban Gaji dan Tunjangan Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.01.02','Beban Honor Lembur Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.01.03','Beban Honor Narasumber',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.01.04','Beban Insentif (Bonus) Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.01.05','Beban Komisi Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.01.06','Beban Seragam Pegawai Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.01.07','Beban Penguatan SDM',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.01.99','Beban Pegawai Bag. Adum Lainnya',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.02.01','Beban Alat Tulis Kantor (ATK)',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.02.02','Beban Foto Copy',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.02.03','Beban Konsumsi Rapat',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.02.04','Beban Cetak dan Dekorasi',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.02.99','Beban Perlengkapan Lainnya',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.03.01','Beban Pemeliharaan dan Perbaikan',4,'6.1.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.04.01','Beban Listrik',4,'6.1.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.04.02','Beban Telepon/Internet',4,'6.1.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.04.99','Beban Utilitas Lainnya',4,'6.1.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.05.01','Beban Sewa',4,'6.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.05.02','Beban Asuransi',4,'6.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.06.01','Beban Kebersihan',4,'6.1.06.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.06.02','Beban Keamanan',4,'6.1.06.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.07.01','Beban Penyisihan Piutang Tak Tertagih',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.07.02','Beban Penyusutan Kendaraan',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.07.03','Beban Penyusutan Peralatan dan Mesin',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.07.04','Beban Penyusutan Meubelair',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.07.05','Beban Penyusutan Gedung dan Bangunan',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.07.06','Beban Amortisasi Aset Takberwujud',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.99.01','Beban Parkir',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.99.02','Beban Audit',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.99.03','Beban Perjalanan Dinas',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.99.04','Beban Transportasi',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.99.05','Beban Jamuan Tamu',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.1.99.99','Beban Administrasi dan Umum Lainnya',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.01.01','Beban Gaji/Upah Bag. Operasional',4,'6.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.01.02','Beban Uang Makan Bag. Operasional',4,'6.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.02.01','Beban Pemeliharaan Wahana',4,'6.2.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.02.02','Beban Perbaikan dan Renovasi',4,'6.2.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.03.01','Beban Tim SAR',4,'6.2.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.03.02','Beban P3K',4,'6.2.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.99.01','Beban Komunikasi',4,'6.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.99.02','Beban Sewa Lokasi',4,'6.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.99.03','Beban Pakan Ikan',4,'6.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.99.04','Beban Selisih Ongkos Kirim',4,'6.2.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.2.99.99','Beban Operasional Lainnya',4,'6.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.01.01','Beban Gaji/Upah Bag. Pemasaran',4,'6.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.01.02','Beban Insentif (Bonus) Bag. Pemasaran',4,'6.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.01.03','Beban Seragam Pegawai Bag. Pemasaran',4,'6.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.02.01','Beban Iklan',4,'6.3.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.02.02','Beban Promosi Wartawan',4,'6.3.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.02.03','Beban Dana Sosial',4,'6.3.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.99.01','Beban Biaya Payment Gateway/QRIS',4,'6.3.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.99.02','Beban Biaya COD',4,'6.3.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.99.03','Potongan Kode Unik Transfer',4,'6.3.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.99.04','Kerugian Sengketa Pembayaran',4,'6.3.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'6.3.99.99','Beban Pemasaran Lainnya',4,'6.3.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.01.01','Pendapatan Bunga Bank',4,'7.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.01.02','Pendapatan Fee Agen BNI 46',4,'7.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.02.01','Pendapatan Dividen',4,'7.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.03.01','Pendapatan Denda',4,'7.1.03.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.04.01','Pendapatan Iklan',4,'7.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.05.01','Keuntungan Penjualan Aset Tetap',4,'7.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.99.01','Pendapatan Selisih Ongkos Kirim',4,'7.1.99.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.99.02','Pendapatan Kode Unik Transfer',4,'7.1.99.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.1.99.99','Pendapatan Lain-lain Lainnya',4,'7.1.99.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.01.01','Beban Administrasi Bank',4,'7.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.02.01','Beban Bunga',4,'7.2.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.03.01','Beban Denda',4,'7.2.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.04.01','Kerugian Penjualan Aset Tetap',4,'7.2.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.2.99.99','Beban Lain-lain Lainnya',4,'7.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.01','Beban Pajak Air Permukaan',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.02','Beban Pajak Bunga Bank',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.03','Beban Pajak Daerah',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.04','Beban Pajak Hiburan',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.05','Beban Pajak Reklame',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.06','Beban PPh 21',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.07','Beban PPh 23',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.08','Beban PPh 25',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.09','Beban PPh 29',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.10','Beban PPh Final',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(1,'7.3.01.99','Beban Pajak Lainnya',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.0.00.00','ASET',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.0.00.00','KEWAJIBAN',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.0.00.00','EKUITAS',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.0.00.00','PENDAPATAN USAHA',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.0.00.00','HARGA POKOK PRODUKSI DAN PENJUALAN',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.0.00.00','BEBAN-BEBAN USAHA',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.0.00.00','PENDAPATAN DAN BEBAN LAIN-LAIN',1,NULL,NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.00.00','Aset Lancar',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.2.00.00','Investasi',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.00.00','Aset Tetap',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.4.00.00','Aset Takberwujud',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.9.00.00','Aset Lain-lain',2,'1.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.00.00','Kewajiban Jangka Pendek',2,'2.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.2.00.00','Kewajiban Jangka Panjang',2,'2.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.1.00.00','Modal Pemilik',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.2.00.00','Pengambilan oleh Pemilik',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.3.00.00','Saldo Laba',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.4.00.00','Modal Donasi/Sumbangan',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.8.00.00','RK Pusat',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.9.00.00','Ikhtisar Laba Rugi',2,'3.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.00.00','Pendapatan Jasa',2,'4.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.00.00','Pendapatan Penjualan Barang Dagangan',2,'4.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.3.00.00','Pendapatan Penjualan Barang Jadi',2,'4.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.1.00.00','Harga Pokok Penjualan Barang Dagangan',2,'5.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.2.00.00','Harga Pokok Penjualan Barang Jadi',2,'5.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.3.00.00','Harga Pokok Produksi',2,'5.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.00.00','Beban Administrasi dan Umum',2,'6.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.00.00','Beban Operasional',2,'6.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.00.00','Beban Pemasaran',2,'6.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.00.00','Pendapatan Lain-lain',2,'7.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.00.00','Beban Lain-lain',2,'7.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.00.00','Beban Pajak',2,'7.0.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.01.00','Kas',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.02.00','Setara Kas',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.03.00','Piutang',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.04.00','Penyisihan Piutang',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.05.00','Persediaan',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.06.00','Perlengkapan',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.07.00','Pembayaran Dimuka',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.98.00','Aset Lancar Lainnya',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.99.00','RK Unit Usaha',3,'1.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.2.01.00','Investasi',3,'1.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.01.00','Tanah',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.02.00','Kendaraan',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.03.00','Peralatan dan Mesin',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.04.00','Meubelair',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.05.00','Gedung dan Bangunan',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.06.00','Konstruksi Dalam Pengerjaan',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.07.00','Akumulasi Penyusutan Aset Tetap',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.99.00','Aset Tetap Lainnya',3,'1.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.4.01.00','Aset Takberwujud',3,'1.4.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.4.02.00','Amortisasi Aset Takberwujud',3,'1.4.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.9.01.00','Aset Lain-lain',3,'1.9.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.9.02.00','Akumulasi Penyusutan Aset Lain-lain',3,'1.9.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.01.00','Utang Usaha',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.02.00','Utang Pajak',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.03.00','Utang Gaji/Upah dan Tunjangan',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.04.00','Utang Utilitas',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.05.00','Utang kepada Pihak Ketiga Jk. Pendek',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.06.00','Utang Bagi Hasil',3,'2.1.00.00',NULL,'addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.99.00','Utang Jangka Pendek Lainnya',3,'2.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.2.01.00','Utang ke Bank',3,'2.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.2.02.00','Utang kepada Pihak Ketiga Jk. Panjang',3,'2.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.2.99.00','Utang Jangka Panjang Lainnya',3,'2.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.1.01.00','Penyertaan Modal Desa',3,'3.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.1.02.00','Penyertaan Modal Masyarakat',3,'3.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.2.01.00','Bagi Hasil Penyertaan Modal Desa',3,'3.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.2.02.00','Bagi Hasil Penyertaan Modal Masyarakat',3,'3.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.3.01.00','Saldo Laba',3,'3.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.4.01.00','Modal Donasi/Sumbangan',3,'3.4.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.8.01.00','RK Pusat',3,'3.8.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.9.01.00','Ikhtisar Laba Rugi',3,'3.9.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.01.00','Pendapatan Wisata',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.02.00','Pendapatan Pengelolaan Air Bersih',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.03.00','Pendapatan Pengelolaan Sampah',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.04.00','Pendapatan Sewa',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.05.00','Pendapatan Jasa Pelayanan',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.06.00','Pendapatan Transportasi',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.07.00','Pendapatan Parkir',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.08.00','Pendapatan Simpan Pinjam',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.09.00','Pendapatan Pelatihan',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.10.00','Pendapatan Penginapan/Homestay',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.11.00','Pendapatan Komisi',3,'4.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.00','Pendapatan Penjualan Barang Dagangan',3,'4.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.3.01.00','Pendapatan Penjualan Barang Jadi',3,'4.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.1.01.00','Harga Pokok Penjualan Barang Dagangan',3,'5.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.2.01.00','Harga Pokok Penjualan Barang Jadi',3,'5.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.3.01.00','Harga Pokok Produksi',3,'5.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.01.00','Beban Pegawai Bagian Administrasi Umum',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.02.00','Beban Perlengkapan',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.03.00','Beban Pemeliharaan dan Perbaikan',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.04.00','Beban Utilitas',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.05.00','Beban Sewa dan Asuransi',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.06.00','Beban Kebersihan dan Keamanan',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.07.00','Beban Penyisihan dan Penyusutan/Amortisasi',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.99.00','Beban Administrasi dan Umum Lainnya',3,'6.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.01.00','Beban Pegawai Bagian Operasional',3,'6.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.02.00','Beban Pemeliharaan dan Perbaikan',3,'6.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.03.00','Beban Keamanan',3,'6.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.99.00','Beban Operasional Lainnya',3,'6.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.01.00','Beban Pegawai Bagian Pemasaran',3,'6.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.02.00','Beban Iklan dan Promosi',3,'6.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.99.00','Beban Pemasaran Lainnya',3,'6.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.01.00','Pendapatan dari Bank',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.02.00','Pendapatan Dividen',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.03.00','Pendapatan Denda',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.04.00','Pendapatan Iklan',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.05.00','Pendapatan Penjualan Aset Tetap',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.99.00','Pendapatan Lain-lain Lainnya',3,'7.1.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.01.00','Beban Bank',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.02.00','Beban Bunga',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.03.00','Beban Denda',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.04.00','Beban Penjualan Aset Tetap',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.99.00','Beban Lain-lain Lainnya',3,'7.2.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.00','Beban Pajak',3,'7.3.00.00',NULL,'official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.01.01','Kas Tunai',4,'1.1.01.00','debit','official',NULL,1);
INSERT INTO "ledger_account" VALUES(2,'1.1.01.02','Kas di Bank BSI',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.01.03','Kas di Bank Mandiri',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.01.04','Kas di Bank BRI',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.01.05','Kas di Bank BPD',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.01.06','Kas di Bank Rekening Penjualan Online',4,'1.1.01.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.01.98','Kas Kecil (Petty Cash)',4,'1.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.02.01','Deposito <= 3 bulan',4,'1.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.02.99','Setara Kas Lainnya',4,'1.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.03.01','Piutang Usaha',4,'1.1.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.03.02','Piutang kepada Pegawai',4,'1.1.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.03.03','Piutang Payment Gateway/QRIS belum cair',4,'1.1.03.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.03.04','Piutang Kurir COD',4,'1.1.03.00','debit','addition','courier',0);
INSERT INTO "ledger_account" VALUES(2,'1.1.03.05','Piutang Penitip (saldo penjual minus)',4,'1.1.03.00','debit','addition','seller',0);
INSERT INTO "ledger_account" VALUES(2,'1.1.03.06','Dana Gateway Ditahan (sengketa)',4,'1.1.03.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.03.99','Piutang Lainnya',4,'1.1.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.04.01','Penyisihan Piutang Usaha Tak Tertagih',4,'1.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.04.02','Penyisihan Piutang kepada Pegawai Tak Tertagih',4,'1.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.04.99','Penyisihan Piutang Lainnya Tak Tertagih',4,'1.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.05.01','Persediaan Barang Dagangan',4,'1.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.05.02','Persediaan Bahan Baku',4,'1.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.05.03','Persediaan Barang Dalam Proses',4,'1.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.05.04','Persediaan Barang Jadi',4,'1.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.06.01','Alat Tulis Kantor (ATK)',4,'1.1.06.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.07.01','Sewa Dibayar Dimuka',4,'1.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.07.02','Asuransi Dibayar Dimuka',4,'1.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.07.03','PPh 25',4,'1.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.07.04','PPN Masukan',4,'1.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.98.99','Aset Lancar Lainnya',4,'1.1.98.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.99.01','RK Unit Wisata',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.99.02','RK Unit Restoran',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.99.03','RK Unit Minimart Desa',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.99.04','RK Unit Gedung Serbaguna',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.99.05','RK Unit Simpan Pinjam',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.99.06','RK Unit Pengelolaan Air Bersih',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.99.07','RK Unit Pengelolaan Sampah',4,'1.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.1.99.08','RK Unit Marketplace Desa',4,'1.1.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.2.01.01','Deposito > 3 bulan',4,'1.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.2.01.99','Investasi Lainnya',4,'1.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.01.01','Tanah',4,'1.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.02.01','Kendaraan',4,'1.3.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.03.01','Peralatan dan Mesin',4,'1.3.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.04.01','Meubelair',4,'1.3.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.05.01','Gedung dan Bangunan',4,'1.3.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.06.01','Konstruksi Dalam Pengerjaan',4,'1.3.06.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.07.01','Akumulasi Penyusutan Kendaraan',4,'1.3.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.07.02','Akumulasi Penyusutan Peralatan dan Mesin',4,'1.3.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.07.03','Akumulasi Penyusutan Meubelair',4,'1.3.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.07.04','Akumulasi Penyusutan Gedung dan Bangunan',4,'1.3.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.3.99.99','Aset Tetap Lainnya',4,'1.3.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.4.01.01','Software',4,'1.4.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.4.01.02','Patent',4,'1.4.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.4.01.03','Trademark',4,'1.4.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.4.02.01','Amortisasi Aset Takberwujud',4,'1.4.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.9.01.01','Aset Lain-lain',4,'1.9.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'1.9.02.01','Akumulasi Penyusutan Aset Lain-lain',4,'1.9.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.01.01','Utang Usaha',4,'2.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.02.01','PPN Keluaran',4,'2.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.02.02','PPh 21',4,'2.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.02.03','PPh 23',4,'2.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.02.04','PPh 29',4,'2.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.02.05','Utang PPh Final',4,'2.1.02.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.02.06','Utang PPh 22 Pungutan Pedagang',4,'2.1.02.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.02.07','Utang Pajak Daerah (PBJT)',4,'2.1.02.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.03.01','Utang Gaji dan Tunjangan',4,'2.1.03.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.03.02','Utang Gaji/Upah Karyawan',4,'2.1.03.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.04.01','Utang Listrik',4,'2.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.04.02','Utang Telepon/Internet',4,'2.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.04.99','Utang Utilitas Lainnya',4,'2.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.05.01','Utang kepada Pihak Ketiga Jk. Pendek',4,'2.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.05.02','Utang kepada Penitip (Titip Jual)',4,'2.1.05.00','credit','addition','seller',-1);
INSERT INTO "ledger_account" VALUES(2,'2.1.05.03','Titipan Pembeli (pesanan belum selesai)',4,'2.1.05.00','credit','addition','order',-1);
INSERT INTO "ledger_account" VALUES(2,'2.1.05.04','Titipan Ongkos Kirim',4,'2.1.05.00','credit','addition','order',-1);
INSERT INTO "ledger_account" VALUES(2,'2.1.05.05','Utang Pengembalian Dana Pembeli',4,'2.1.05.00','credit','addition','refund',-1);
INSERT INTO "ledger_account" VALUES(2,'2.1.05.06','Utang Pencairan Penjual dalam Proses',4,'2.1.05.00','credit','addition','payout',-1);
INSERT INTO "ledger_account" VALUES(2,'2.1.05.07','Penerimaan Belum Dikenali',4,'2.1.05.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.05.99','Utang kepada Pihak Ketiga Jk. Pendek Lainnya',4,'2.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.1.06.01','Utang Bagi Hasil Desa (PADes)',4,'2.1.06.00','credit','addition',NULL,-1);
INSERT INTO "ledger_account" VALUES(2,'2.1.06.02','Utang Bagi Hasil Masyarakat',4,'2.1.06.00','credit','addition',NULL,-1);
INSERT INTO "ledger_account" VALUES(2,'2.1.06.03','Utang Dana Sosial dan Bonus',4,'2.1.06.00','credit','addition',NULL,-1);
INSERT INTO "ledger_account" VALUES(2,'2.1.99.99','Utang Jangka Pendek Lainnya',4,'2.1.99.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.2.01.01','Utang ke Bank',4,'2.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.2.02.01','Utang kepada Pihak Ketiga Jk. Panjang',4,'2.2.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'2.2.99.99','Utang Jangka Panjang Lainnya',4,'2.2.99.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.1.01.01','Penyertaan Modal Desa',4,'3.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.1.02.01','Penyertaan Modal Masyarakat',4,'3.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.2.01.01','Bagi Hasil Penyertaan Modal Desa',4,'3.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.2.02.01','Bagi Hasil Penyertaan Modal Masyarakat',4,'3.2.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.3.01.01','Saldo Laba Tidak Dicadangkan',4,'3.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.3.01.02','Saldo Laba Dicadangkan untuk Pembelian Aset Tetap',4,'3.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.3.01.03','Saldo Laba Dicadangkan untuk Pembayaran Utang Jangka Panjang',4,'3.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.4.01.01','Modal Donasi/Sumbangan',4,'3.4.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.8.01.01','RK Pusat',4,'3.8.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'3.9.01.01','Ikhtisar Laba Rugi',4,'3.9.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.01.01','Pendapatan Tiket',4,'4.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.01.02','Pendapatan Wahana',4,'4.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.01.03','Pendapatan Paket Wisata',4,'4.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.02.01','Pendapatan Pengelolaan Air Bersih',4,'4.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.03.01','Pendapatan Pengelolaan Sampah',4,'4.1.03.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.04.01','Pendapatan Sewa Tempat Outbound',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.04.02','Pendapatan Sewa Tempat untuk Toko/Kios',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.04.03','Pendapatan Sewa Gedung',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.04.04','Pendapatan Sewa Mobil',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.04.05','Pendapatan Sewa Peralatan Gedung',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.04.99','Pendapatan Sewa Lainnya',4,'4.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.05.01','Pendapatan Jasa Pembayaran Listrik',4,'4.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.05.02','Pendapatan Biaya Layanan Marketplace',4,'4.1.05.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.05.99','Pendapatan Jasa Pelayanan Lainnya',4,'4.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.06.01','Pendapatan Transportasi',4,'4.1.06.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.07.01','Pendapatan Parkir Mobil',4,'4.1.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.07.02','Pendapatan Parkir Motor',4,'4.1.07.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.08.01','Pendapatan Simpan Pinjam',4,'4.1.08.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.09.01','Pendapatan Pelatihan',4,'4.1.09.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.10.01','Pendapatan Homestay',4,'4.1.10.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.1.11.01','Pendapatan Komisi',4,'4.1.11.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.01','Pendapatan Penjualan Makanan/Minuman',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.02','Pendapatan Penjualan Pakaian/Kaos/Jaket',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.03','Pendapatan Penjualan Hasil Kerajinan/Suvenir',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.04','Pendapatan Penjualan Buku',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.05','Pendapatan Penjualan Biji Kopi',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.06','Pendapatan Penjualan Bensin',4,'4.2.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.07','Pendapatan Penjualan Hasil Tani dan Laut',4,'4.2.01.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.98','Retur Penjualan Barang Dagangan',4,'4.2.01.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.2.01.99','Diskon Penjualan Barang Dagangan',4,'4.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.3.01.01','Pendapatan Katering',4,'4.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.3.01.02','Pendapatan Restoran',4,'4.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.3.01.03','Pendapatan Kopi',4,'4.3.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'4.3.01.04','Diskon Penjualan Barang Jadi',4,'4.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.1.01.01','Harga Pokok Penjualan Barang Dagangan',4,'5.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.2.01.01','Harga Pokok Penjualan Barang Jadi',4,'5.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'5.3.01.01','Harga Pokok Produksi',4,'5.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.01.01','Beban Gaji dan Tunjangan Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.01.02','Beban Honor Lembur Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.01.03','Beban Honor Narasumber',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.01.04','Beban Insentif (Bonus) Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.01.05','Beban Komisi Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.01.06','Beban Seragam Pegawai Bag. Adum',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.01.07','Beban Penguatan SDM',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.01.99','Beban Pegawai Bag. Adum Lainnya',4,'6.1.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.02.01','Beban Alat Tulis Kantor (ATK)',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.02.02','Beban Foto Copy',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.02.03','Beban Konsumsi Rapat',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.02.04','Beban Cetak dan Dekorasi',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.02.99','Beban Perlengkapan Lainnya',4,'6.1.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.03.01','Beban Pemeliharaan dan Perbaikan',4,'6.1.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.04.01','Beban Listrik',4,'6.1.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.04.02','Beban Telepon/Internet',4,'6.1.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.04.99','Beban Utilitas Lainnya',4,'6.1.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.05.01','Beban Sewa',4,'6.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.05.02','Beban Asuransi',4,'6.1.05.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.06.01','Beban Kebersihan',4,'6.1.06.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.06.02','Beban Keamanan',4,'6.1.06.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.07.01','Beban Penyisihan Piutang Tak Tertagih',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.07.02','Beban Penyusutan Kendaraan',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.07.03','Beban Penyusutan Peralatan dan Mesin',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.07.04','Beban Penyusutan Meubelair',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.07.05','Beban Penyusutan Gedung dan Bangunan',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.07.06','Beban Amortisasi Aset Takberwujud',4,'6.1.07.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.99.01','Beban Parkir',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.99.02','Beban Audit',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.99.03','Beban Perjalanan Dinas',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.99.04','Beban Transportasi',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.99.05','Beban Jamuan Tamu',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.1.99.99','Beban Administrasi dan Umum Lainnya',4,'6.1.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.01.01','Beban Gaji/Upah Bag. Operasional',4,'6.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.01.02','Beban Uang Makan Bag. Operasional',4,'6.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.02.01','Beban Pemeliharaan Wahana',4,'6.2.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.02.02','Beban Perbaikan dan Renovasi',4,'6.2.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.03.01','Beban Tim SAR',4,'6.2.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.03.02','Beban P3K',4,'6.2.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.99.01','Beban Komunikasi',4,'6.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.99.02','Beban Sewa Lokasi',4,'6.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.99.03','Beban Pakan Ikan',4,'6.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.99.04','Beban Selisih Ongkos Kirim',4,'6.2.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.2.99.99','Beban Operasional Lainnya',4,'6.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.01.01','Beban Gaji/Upah Bag. Pemasaran',4,'6.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.01.02','Beban Insentif (Bonus) Bag. Pemasaran',4,'6.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.01.03','Beban Seragam Pegawai Bag. Pemasaran',4,'6.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.02.01','Beban Iklan',4,'6.3.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.02.02','Beban Promosi Wartawan',4,'6.3.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.02.03','Beban Dana Sosial',4,'6.3.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.99.01','Beban Biaya Payment Gateway/QRIS',4,'6.3.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.99.02','Beban Biaya COD',4,'6.3.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.99.03','Potongan Kode Unik Transfer',4,'6.3.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.99.04','Kerugian Sengketa Pembayaran',4,'6.3.99.00','debit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'6.3.99.99','Beban Pemasaran Lainnya',4,'6.3.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.01.01','Pendapatan Bunga Bank',4,'7.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.01.02','Pendapatan Fee Agen BNI 46',4,'7.1.01.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.02.01','Pendapatan Dividen',4,'7.1.02.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.03.01','Pendapatan Denda',4,'7.1.03.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.04.01','Pendapatan Iklan',4,'7.1.04.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.05.01','Keuntungan Penjualan Aset Tetap',4,'7.1.05.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.99.01','Pendapatan Selisih Ongkos Kirim',4,'7.1.99.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.99.02','Pendapatan Kode Unik Transfer',4,'7.1.99.00','credit','addition',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.1.99.99','Pendapatan Lain-lain Lainnya',4,'7.1.99.00','credit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.01.01','Beban Administrasi Bank',4,'7.2.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.02.01','Beban Bunga',4,'7.2.02.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.03.01','Beban Denda',4,'7.2.03.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.04.01','Kerugian Penjualan Aset Tetap',4,'7.2.04.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.2.99.99','Beban Lain-lain Lainnya',4,'7.2.99.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.01','Beban Pajak Air Permukaan',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.02','Beban Pajak Bunga Bank',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.03','Beban Pajak Daerah',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.04','Beban Pajak Hiburan',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.05','Beban Pajak Reklame',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.06','Beban PPh 21',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.07','Beban PPh 23',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.08','Beban PPh 25',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.09','Beban PPh 29',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.10','Beban PPh Final',4,'7.3.01.00','debit','official',NULL,0);
INSERT INTO "ledger_account" VALUES(2,'7.3.01.99','Beban Pajak Lainnya',4,'7.3.01.00','debit','official',NULL,0);
CREATE TABLE ledger_balance (
    book_id INTEGER NOT NULL,
    account_code TEXT NOT NULL,
    sub_ledger TEXT NOT NULL,
    kept_side INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_ledger_balance PRIMARY KEY (book_id, account_code, sub_ledger),
    CONSTRAINT fk_ledger_balance_book_id_account_code_kept_side FOREIGN KEY(book_id, account_code, kept_side) REFERENCES ledger_account (book_id, code, kept_side),
    CONSTRAINT ck_ledger_balance_kept_side CHECK (balance * kept_side >= 0)
)
 STRICT;
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:2',-1,-30000,1);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.04','order:2',-1,-5000,1);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:3',-1,0,3);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.02','seller:1',-1,-166000,20);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:4',-1,0,5);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.05','refund:1',-1,-30000,6);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:5',-1,0,8);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.05','refund:2',-1,0,9);
INSERT INTO "ledger_balance" VALUES(1,'1.1.01.01','',1,25000,16);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:7',-1,-15000,12);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:8',-1,-100000,13);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.06','payout:1',-1,0,16);
INSERT INTO "ledger_balance" VALUES(2,'2.1.05.03','order:9',-1,0,2);
INSERT INTO "ledger_balance" VALUES(2,'2.1.05.02','seller:2',-1,-36000,2);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:10',-1,-100000,17);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:11',-1,0,19);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.05','refund:3',-1,0,22);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:12',-1,0,23);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.05','refund:4',-1,0,25);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:13',-1,-100000,24);
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.03','order:14',-1,-100000,27);
CREATE TABLE ledger_book (
    id INTEGER NOT NULL,
    owner_key TEXT NOT NULL,
    name TEXT NOT NULL,
    zone TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    CONSTRAINT pk_ledger_book PRIMARY KEY (id),
    CONSTRAINT uq_ledger_book_owner_key UNIQUE (owner_key)
)
 STRICT;
INSERT INTO "ledger_book" VALUES(1,'bumdesa:1','BUMDesa Maju Bersama','Asia/Jakarta','2026-11-22T04:18:31.519874+00:00');
INSERT INTO "ledger_book" VALUES(2,'bumdesa:2','BUMDesa Kedua','Asia/Jakarta','2026-11-22T04:18:31.730416+00:00');
CREATE TABLE ledger_entry (
    id INTEGER NOT NULL,
    book_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    month TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    late_for TEXT,
    posted_at TEXT NOT NULL,
    source_key TEXT NOT NULL,
    description TEXT NOT NULL,
    reverses_id INTEGER,
    CONSTRAINT pk_ledger_entry PRIMARY KEY (id),
    CONSTRAINT fk_ledger_entry_book_id_month FOREIGN KEY(book_id, month) REFERENCES ledger_period (book_id, month),
    CONSTRAINT fk_ledger_entry_sealed FOREIGN KEY(id) REFERENCES ledger_seal (entry_id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT uq_ledger_entry_id_book_id_effective_on UNIQUE (id, book_id, effective_on),
    CONSTRAINT uq_ledger_entry_book_id_year_number UNIQUE (book_id, year, number),
    CONSTRAINT uq_ledger_entry_source_key UNIQUE (source_key),
    CONSTRAINT uq_ledger_entry_reverses_id UNIQUE (reverses_id),
    CONSTRAINT ck_ledger_entry_effective_on_real CHECK (effective_on IS NULL OR date(effective_on, '+0 days') IS effective_on),
    CONSTRAINT ck_ledger_entry_late_for_real CHECK (late_for IS NULL OR date(late_for, '+0 days') IS late_for),
    CONSTRAINT ck_ledger_entry_month CHECK (month = substr(effective_on, 1, 7)),
    CONSTRAINT ck_ledger_entry_year CHECK (year = CAST(substr(effective_on, 1, 4) AS INTEGER)),
    CONSTRAINT ck_ledger_entry_late CHECK (substr(late_for, 1, 7) < month),
    CONSTRAINT ck_ledger_entry_number CHECK (number > 0),
    CONSTRAINT ck_ledger_entry_source_key CHECK (length(source_key) BETWEEN 1 AND 200),
    CONSTRAINT fk_ledger_entry_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id),
    CONSTRAINT fk_ledger_entry_reverses_id FOREIGN KEY(reverses_id) REFERENCES ledger_entry (id)
)
 STRICT;
INSERT INTO "ledger_entry" VALUES(1,1,2026,1,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:32.526758+00:00','payment:2:received','Pembayaran LB-T669JZGK (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(2,1,2026,2,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:32.727317+00:00','payment:3:received','Pembayaran LB-4G25PTXF (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(3,1,2026,3,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:32.876406+00:00','order:3:completed','Pesanan LB-4G25PTXF selesai',NULL);
INSERT INTO "ledger_entry" VALUES(4,1,2026,4,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:33.045274+00:00','payment:4:received','Pembayaran LB-VF3CJUY3 (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(5,1,2026,5,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:33.141496+00:00','order:4:completed','Pesanan LB-VF3CJUY3 selesai',NULL);
INSERT INTO "ledger_entry" VALUES(6,1,2026,6,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:33.225121+00:00','refund:1:opened','Pengembalian dana LB-VF3CJUY3',NULL);
INSERT INTO "ledger_entry" VALUES(7,1,2026,7,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:33.392578+00:00','payment:5:received','Pembayaran LB-JJ35XMEW (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(8,1,2026,8,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:33.523586+00:00','refund:2:opened','Pengembalian dana LB-JJ35XMEW',NULL);
INSERT INTO "ledger_entry" VALUES(9,1,2026,9,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:33.662488+00:00','refund:2:paid','Dana LB-JJ35XMEW dikembalikan',NULL);
INSERT INTO "ledger_entry" VALUES(10,1,2026,10,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:33.953262+00:00','payment:6:late','Uang datang setelah LB-RRDS8T2Z berakhir',NULL);
INSERT INTO "ledger_entry" VALUES(11,1,2026,11,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:34.027194+00:00','statement-line:6:set-aside','Uang masuk belum dikenali',NULL);
INSERT INTO "ledger_entry" VALUES(12,1,2026,12,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:34.292866+00:00','payment:7:received','Pembayaran LB-XHYRFD4Y (tunai)',NULL);
INSERT INTO "ledger_entry" VALUES(13,1,2026,13,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:34.491911+00:00','payment:8:received','Pembayaran LB-DD7VPWZZ (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(14,1,2026,14,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:34.592971+00:00','cash-move:1:moved','Ambil tunai dari bank',NULL);
INSERT INTO "ledger_entry" VALUES(15,1,2026,15,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:34.715721+00:00','payout:1:approved','Pembayaran KW-6JE324KJ disetujui',NULL);
INSERT INTO "ledger_entry" VALUES(16,1,2026,16,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:34.753234+00:00','payout:1:paid','Pembayaran KW-6JE324KJ (tunai)',NULL);
INSERT INTO "ledger_entry" VALUES(17,2,2026,1,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:34.979514+00:00','payment:9:received','Pembayaran LB-9VXJT6FM (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(18,2,2026,2,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:35.057044+00:00','order:9:completed','Pesanan LB-9VXJT6FM selesai',NULL);
INSERT INTO "ledger_entry" VALUES(19,1,2026,17,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:35.897458+00:00','payment:10:received','Pembayaran LB-5EX8PPGH (kartu)',NULL);
INSERT INTO "ledger_entry" VALUES(20,1,2026,18,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:37.323638+00:00','payment:11:received','Pembayaran LB-A27EFPSN (kartu)',NULL);
INSERT INTO "ledger_entry" VALUES(21,1,2026,19,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:37.471709+00:00','order:11:completed','Pesanan LB-A27EFPSN selesai',NULL);
INSERT INTO "ledger_entry" VALUES(22,1,2026,20,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:37.528907+00:00','refund:3:opened','Pengembalian dana LB-A27EFPSN',NULL);
INSERT INTO "ledger_entry" VALUES(23,1,2026,21,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:37.800504+00:00','payment:12:received','Pembayaran LB-JEXU673N (kartu)',NULL);
INSERT INTO "ledger_entry" VALUES(24,1,2026,22,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:37.909503+00:00','refund:3:paid','Dana LB-A27EFPSN dikembalikan',NULL);
INSERT INTO "ledger_entry" VALUES(25,1,2026,23,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:38.067938+00:00','refund:4:opened','Pengembalian dana LB-JEXU673N',NULL);
INSERT INTO "ledger_entry" VALUES(26,1,2026,24,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:38.353354+00:00','payment:13:received','Pembayaran LB-Q5ZF97HH (kartu)',NULL);
INSERT INTO "ledger_entry" VALUES(27,1,2026,25,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:38.467127+00:00','refund:4:paid','Dana LB-JEXU673N dikembalikan',NULL);
INSERT INTO "ledger_entry" VALUES(28,1,2026,26,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:38.751514+00:00','dispute:1:opened','Sengketa kartu LB-Q5ZF97HH',NULL);
INSERT INTO "ledger_entry" VALUES(29,1,2026,27,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:39.072940+00:00','payment:14:received','Pembayaran LB-455XW2ZP (kartu)',NULL);
INSERT INTO "ledger_entry" VALUES(30,1,2026,28,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:39.308886+00:00','dispute:2:opened','Sengketa kartu LB-455XW2ZP',NULL);
INSERT INTO "ledger_entry" VALUES(31,1,2026,29,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:39.395311+00:00','dispute:2:lost','Sengketa kartu LB-455XW2ZP kalah',NULL);
INSERT INTO "ledger_entry" VALUES(32,1,2026,30,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:39.724697+00:00','card-checkout:6:set-aside','Uang kartu belum dikenali',NULL);
INSERT INTO "ledger_entry" VALUES(33,1,2026,31,'2026-11','2026-11-22',NULL,'2026-11-22T04:18:40.319978+00:00','card-payout:1:arrived','Dana kartu cair ke bank',NULL);
CREATE TABLE ledger_line (
    entry_id INTEGER NOT NULL,
    line_no INTEGER NOT NULL,
    book_id INTEGER NOT NULL,
    effective_on TEXT NOT NULL,
    account_code TEXT NOT NULL,
    sub_ledger TEXT NOT NULL,
    unit TEXT NOT NULL,
    amount INTEGER NOT NULL,
    CONSTRAINT pk_ledger_line PRIMARY KEY (entry_id, line_no),
    CONSTRAINT fk_ledger_line_entry_id_book_id_effective_on FOREIGN KEY(entry_id, book_id, effective_on) REFERENCES ledger_entry (id, book_id, effective_on),
    CONSTRAINT fk_ledger_line_book_id_account_code FOREIGN KEY(book_id, account_code) REFERENCES ledger_account (book_id, code),
    CONSTRAINT fk_ledger_line_book_id_unit FOREIGN KEY(book_id, unit) REFERENCES ledger_unit (book_id, code),
    CONSTRAINT ck_ledger_line_amount CHECK (amount <> 0 AND amount BETWEEN -1000000000000000 AND 1000000000000000)
)
 STRICT;
INSERT INTO "ledger_line" VALUES(1,1,1,'2026-11-22','1.1.01.06','','marketplace',34998);
INSERT INTO "ledger_line" VALUES(1,2,1,'2026-11-22','6.3.99.03','','marketplace',2);
INSERT INTO "ledger_line" VALUES(1,3,1,'2026-11-22','2.1.05.03','order:2','marketplace',-30000);
INSERT INTO "ledger_line" VALUES(1,4,1,'2026-11-22','2.1.05.04','order:2','marketplace',-5000);
INSERT INTO "ledger_line" VALUES(2,1,1,'2026-11-22','1.1.01.06','','marketplace',99997);
INSERT INTO "ledger_line" VALUES(2,2,1,'2026-11-22','6.3.99.03','','marketplace',3);
INSERT INTO "ledger_line" VALUES(2,3,1,'2026-11-22','2.1.05.03','order:3','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(3,1,1,'2026-11-22','2.1.05.03','order:3','marketplace',100000);
INSERT INTO "ledger_line" VALUES(3,2,1,'2026-11-22','2.1.05.02','seller:1','marketplace',-90000);
INSERT INTO "ledger_line" VALUES(3,3,1,'2026-11-22','4.1.11.01','','marketplace',-10000);
INSERT INTO "ledger_line" VALUES(4,1,1,'2026-11-22','1.1.01.06','','marketplace',99996);
INSERT INTO "ledger_line" VALUES(4,2,1,'2026-11-22','6.3.99.03','','marketplace',4);
INSERT INTO "ledger_line" VALUES(4,3,1,'2026-11-22','2.1.05.03','order:4','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(5,1,1,'2026-11-22','2.1.05.03','order:4','marketplace',100000);
INSERT INTO "ledger_line" VALUES(5,2,1,'2026-11-22','2.1.05.02','seller:1','marketplace',-90000);
INSERT INTO "ledger_line" VALUES(5,3,1,'2026-11-22','4.1.11.01','','marketplace',-10000);
INSERT INTO "ledger_line" VALUES(6,1,1,'2026-11-22','2.1.05.02','seller:1','marketplace',27000);
INSERT INTO "ledger_line" VALUES(6,2,1,'2026-11-22','4.1.11.01','','marketplace',3000);
INSERT INTO "ledger_line" VALUES(6,3,1,'2026-11-22','2.1.05.05','refund:1','marketplace',-30000);
INSERT INTO "ledger_line" VALUES(7,1,1,'2026-11-22','1.1.01.06','','marketplace',14995);
INSERT INTO "ledger_line" VALUES(7,2,1,'2026-11-22','6.3.99.03','','marketplace',5);
INSERT INTO "ledger_line" VALUES(7,3,1,'2026-11-22','2.1.05.03','order:5','marketplace',-15000);
INSERT INTO "ledger_line" VALUES(8,1,1,'2026-11-22','2.1.05.03','order:5','marketplace',15000);
INSERT INTO "ledger_line" VALUES(8,2,1,'2026-11-22','2.1.05.05','refund:2','marketplace',-14995);
INSERT INTO "ledger_line" VALUES(8,3,1,'2026-11-22','6.3.99.03','','marketplace',-5);
INSERT INTO "ledger_line" VALUES(9,1,1,'2026-11-22','2.1.05.05','refund:2','marketplace',14995);
INSERT INTO "ledger_line" VALUES(9,2,1,'2026-11-22','1.1.01.06','','marketplace',-14995);
INSERT INTO "ledger_line" VALUES(10,1,1,'2026-11-22','1.1.01.06','','marketplace',14994);
INSERT INTO "ledger_line" VALUES(10,2,1,'2026-11-22','2.1.05.07','','marketplace',-14994);
INSERT INTO "ledger_line" VALUES(11,1,1,'2026-11-22','1.1.01.06','','marketplace',77000);
INSERT INTO "ledger_line" VALUES(11,2,1,'2026-11-22','2.1.05.07','','marketplace',-77000);
INSERT INTO "ledger_line" VALUES(12,1,1,'2026-11-22','1.1.01.01','','marketplace',15000);
INSERT INTO "ledger_line" VALUES(12,2,1,'2026-11-22','2.1.05.03','order:7','marketplace',-15000);
INSERT INTO "ledger_line" VALUES(13,1,1,'2026-11-22','1.1.01.06','','marketplace',99993);
INSERT INTO "ledger_line" VALUES(13,2,1,'2026-11-22','6.3.99.03','','marketplace',7);
INSERT INTO "ledger_line" VALUES(13,3,1,'2026-11-22','2.1.05.03','order:8','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(14,1,1,'2026-11-22','1.1.01.01','','marketplace',60000);
INSERT INTO "ledger_line" VALUES(14,2,1,'2026-11-22','1.1.01.06','','marketplace',-60000);
INSERT INTO "ledger_line" VALUES(15,1,1,'2026-11-22','2.1.05.02','seller:1','marketplace',50000);
INSERT INTO "ledger_line" VALUES(15,2,1,'2026-11-22','2.1.05.06','payout:1','marketplace',-50000);
INSERT INTO "ledger_line" VALUES(16,1,1,'2026-11-22','2.1.05.06','payout:1','marketplace',50000);
INSERT INTO "ledger_line" VALUES(16,2,1,'2026-11-22','1.1.01.01','','marketplace',-50000);
INSERT INTO "ledger_line" VALUES(17,1,2,'2026-11-22','1.1.01.06','','marketplace',39999);
INSERT INTO "ledger_line" VALUES(17,2,2,'2026-11-22','6.3.99.03','','marketplace',1);
INSERT INTO "ledger_line" VALUES(17,3,2,'2026-11-22','2.1.05.03','order:9','marketplace',-40000);
INSERT INTO "ledger_line" VALUES(18,1,2,'2026-11-22','2.1.05.03','order:9','marketplace',40000);
INSERT INTO "ledger_line" VALUES(18,2,2,'2026-11-22','2.1.05.02','seller:2','marketplace',-36000);
INSERT INTO "ledger_line" VALUES(18,3,2,'2026-11-22','4.1.11.01','','marketplace',-4000);
INSERT INTO "ledger_line" VALUES(19,1,1,'2026-11-22','1.1.03.03','','marketplace',100000);
INSERT INTO "ledger_line" VALUES(19,2,1,'2026-11-22','2.1.05.03','order:10','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(20,1,1,'2026-11-22','1.1.03.03','','marketplace',100000);
INSERT INTO "ledger_line" VALUES(20,2,1,'2026-11-22','2.1.05.03','order:11','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(21,1,1,'2026-11-22','2.1.05.03','order:11','marketplace',100000);
INSERT INTO "ledger_line" VALUES(21,2,1,'2026-11-22','2.1.05.02','seller:1','marketplace',-90000);
INSERT INTO "ledger_line" VALUES(21,3,1,'2026-11-22','4.1.11.01','','marketplace',-10000);
INSERT INTO "ledger_line" VALUES(22,1,1,'2026-11-22','2.1.05.02','seller:1','marketplace',27000);
INSERT INTO "ledger_line" VALUES(22,2,1,'2026-11-22','4.1.11.01','','marketplace',3000);
INSERT INTO "ledger_line" VALUES(22,3,1,'2026-11-22','2.1.05.05','refund:3','marketplace',-30000);
INSERT INTO "ledger_line" VALUES(23,1,1,'2026-11-22','1.1.03.03','','marketplace',100000);
INSERT INTO "ledger_line" VALUES(23,2,1,'2026-11-22','2.1.05.03','order:12','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(24,1,1,'2026-11-22','2.1.05.05','refund:3','marketplace',30000);
INSERT INTO "ledger_line" VALUES(24,2,1,'2026-11-22','1.1.03.03','','marketplace',-30000);
INSERT INTO "ledger_line" VALUES(25,1,1,'2026-11-22','2.1.05.03','order:12','marketplace',100000);
INSERT INTO "ledger_line" VALUES(25,2,1,'2026-11-22','2.1.05.05','refund:4','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(26,1,1,'2026-11-22','1.1.03.03','','marketplace',100000);
INSERT INTO "ledger_line" VALUES(26,2,1,'2026-11-22','2.1.05.03','order:13','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(27,1,1,'2026-11-22','2.1.05.05','refund:4','marketplace',100000);
INSERT INTO "ledger_line" VALUES(27,2,1,'2026-11-22','1.1.03.03','','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(28,1,1,'2026-11-22','1.1.03.06','','marketplace',100000);
INSERT INTO "ledger_line" VALUES(28,2,1,'2026-11-22','1.1.03.03','','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(29,1,1,'2026-11-22','1.1.03.03','','marketplace',100000);
INSERT INTO "ledger_line" VALUES(29,2,1,'2026-11-22','2.1.05.03','order:14','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(30,1,1,'2026-11-22','1.1.03.06','','marketplace',100000);
INSERT INTO "ledger_line" VALUES(30,2,1,'2026-11-22','1.1.03.03','','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(31,1,1,'2026-11-22','6.3.99.04','','marketplace',100000);
INSERT INTO "ledger_line" VALUES(31,2,1,'2026-11-22','1.1.03.06','','marketplace',-100000);
INSERT INTO "ledger_line" VALUES(32,1,1,'2026-11-22','1.1.03.03','','marketplace',100001);
INSERT INTO "ledger_line" VALUES(32,2,1,'2026-11-22','2.1.05.07','','marketplace',-100001);
INSERT INTO "ledger_line" VALUES(33,1,1,'2026-11-22','1.1.01.06','','marketplace',240600);
INSERT INTO "ledger_line" VALUES(33,2,1,'2026-11-22','6.3.99.01','','marketplace',29400);
INSERT INTO "ledger_line" VALUES(33,3,1,'2026-11-22','1.1.03.03','','marketplace',-270000);
CREATE TABLE ledger_month_total (
    book_id INTEGER NOT NULL,
    account_code TEXT NOT NULL,
    month TEXT NOT NULL,
    unit TEXT NOT NULL,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_ledger_month_total PRIMARY KEY (book_id, account_code, month, unit),
    CONSTRAINT fk_ledger_month_total_book_id_account_code FOREIGN KEY(book_id, account_code) REFERENCES ledger_account (book_id, code),
    CONSTRAINT ck_ledger_month_total_sides CHECK (debit >= 0 AND credit >= 0)
)
 STRICT;
INSERT INTO "ledger_month_total" VALUES(1,'1.1.01.06','2026-11','marketplace',682573,74995,31);
INSERT INTO "ledger_month_total" VALUES(1,'6.3.99.03','2026-11','marketplace',21,5,13);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.03','2026-11','marketplace',415000,860000,27);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.04','2026-11','marketplace',0,5000,1);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.02','2026-11','marketplace',104000,270000,20);
INSERT INTO "ledger_month_total" VALUES(1,'4.1.11.01','2026-11','marketplace',6000,30000,20);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.05','2026-11','marketplace',144995,174995,25);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.07','2026-11','marketplace',0,191995,30);
INSERT INTO "ledger_month_total" VALUES(1,'1.1.01.01','2026-11','marketplace',75000,50000,16);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.06','2026-11','marketplace',50000,50000,16);
INSERT INTO "ledger_month_total" VALUES(2,'1.1.01.06','2026-11','marketplace',39999,0,1);
INSERT INTO "ledger_month_total" VALUES(2,'6.3.99.03','2026-11','marketplace',1,0,1);
INSERT INTO "ledger_month_total" VALUES(2,'2.1.05.03','2026-11','marketplace',40000,40000,2);
INSERT INTO "ledger_month_total" VALUES(2,'2.1.05.02','2026-11','marketplace',0,36000,2);
INSERT INTO "ledger_month_total" VALUES(2,'4.1.11.01','2026-11','marketplace',0,4000,2);
INSERT INTO "ledger_month_total" VALUES(1,'1.1.03.03','2026-11','marketplace',600001,600000,31);
INSERT INTO "ledger_month_total" VALUES(1,'1.1.03.06','2026-11','marketplace',200000,100000,29);
INSERT INTO "ledger_month_total" VALUES(1,'6.3.99.04','2026-11','marketplace',100000,0,29);
INSERT INTO "ledger_month_total" VALUES(1,'6.3.99.01','2026-11','marketplace',29400,0,31);
CREATE TABLE ledger_period (
    book_id INTEGER NOT NULL,
    month TEXT NOT NULL,
    state TEXT NOT NULL,
    closed_at TEXT,
    closed_seq INTEGER,
    CONSTRAINT pk_ledger_period PRIMARY KEY (book_id, month),
    CONSTRAINT ck_ledger_period_month CHECK (month LIKE '____-__' AND substr(month, 6, 2) BETWEEN '01' AND '12'),
    CONSTRAINT ck_ledger_period_state CHECK ((state = 'open' AND closed_at IS NULL AND closed_seq IS NULL) OR (state = 'closed' AND closed_at IS NOT NULL AND closed_seq IS NOT NULL)),
    CONSTRAINT fk_ledger_period_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
)
 STRICT;
INSERT INTO "ledger_period" VALUES(1,'2026-11','open',NULL,NULL);
INSERT INTO "ledger_period" VALUES(2,'2026-11','open',NULL,NULL);
CREATE TABLE ledger_seal (
    entry_id INTEGER NOT NULL,
    book_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    canonical TEXT NOT NULL,
    CONSTRAINT pk_ledger_seal PRIMARY KEY (entry_id),
    CONSTRAINT uq_ledger_seal_book_id_seq UNIQUE (book_id, seq),
    CONSTRAINT uq_ledger_seal_book_id_prev_hash UNIQUE (book_id, prev_hash),
    CONSTRAINT ck_ledger_seal_seq CHECK (seq > 0),
    CONSTRAINT ck_ledger_seal_hashes CHECK (length(hash) = 64 AND length(prev_hash) = 64),
    CONSTRAINT fk_ledger_seal_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
)
 STRICT;
INSERT INTO "ledger_seal" VALUES(1,1,1,'0000000000000000000000000000000000000000000000000000000000000000','2ed69f7a9396fc0f2f9f67ac03f4fcf36abc39145dd134c23e19dc82e50c583f','{"v":1,"book":"bumdesa:1","seq":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","number":"JU-2026-000001","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:32.526758+00:00","source":"payment:2:received","reverses":null,"description":"Pembayaran LB-T669JZGK (transfer)","lines":[["1.1.01.06",34998,"","marketplace"],["6.3.99.03",2,"","marketplace"],["2.1.05.03",-30000,"order:2","marketplace"],["2.1.05.04",-5000,"order:2","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(2,1,2,'2ed69f7a9396fc0f2f9f67ac03f4fcf36abc39145dd134c23e19dc82e50c583f','f1a996fb6d292dd42f5e8e7faf50923e7f893324e9143475607693b59a09c133','{"v":1,"book":"bumdesa:1","seq":2,"prev":"2ed69f7a9396fc0f2f9f67ac03f4fcf36abc39145dd134c23e19dc82e50c583f","number":"JU-2026-000002","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:32.727317+00:00","source":"payment:3:received","reverses":null,"description":"Pembayaran LB-4G25PTXF (transfer)","lines":[["1.1.01.06",99997,"","marketplace"],["6.3.99.03",3,"","marketplace"],["2.1.05.03",-100000,"order:3","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(3,1,3,'f1a996fb6d292dd42f5e8e7faf50923e7f893324e9143475607693b59a09c133','9f709100e9d8bbda7612d764c226090484afdb80d4c6bd8d23fb54e78b203afc','{"v":1,"book":"bumdesa:1","seq":3,"prev":"f1a996fb6d292dd42f5e8e7faf50923e7f893324e9143475607693b59a09c133","number":"JU-2026-000003","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:32.876406+00:00","source":"order:3:completed","reverses":null,"description":"Pesanan LB-4G25PTXF selesai","lines":[["2.1.05.03",100000,"order:3","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(4,1,4,'9f709100e9d8bbda7612d764c226090484afdb80d4c6bd8d23fb54e78b203afc','4fe0e22a5a6e6ff7cbb5c3197e065456a4ded8424b83a1313633b37847776dd8','{"v":1,"book":"bumdesa:1","seq":4,"prev":"9f709100e9d8bbda7612d764c226090484afdb80d4c6bd8d23fb54e78b203afc","number":"JU-2026-000004","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:33.045274+00:00","source":"payment:4:received","reverses":null,"description":"Pembayaran LB-VF3CJUY3 (transfer)","lines":[["1.1.01.06",99996,"","marketplace"],["6.3.99.03",4,"","marketplace"],["2.1.05.03",-100000,"order:4","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(5,1,5,'4fe0e22a5a6e6ff7cbb5c3197e065456a4ded8424b83a1313633b37847776dd8','4fccb0c983dcac4c320e71a306a000411a759656396dc0e97066003d325da7f9','{"v":1,"book":"bumdesa:1","seq":5,"prev":"4fe0e22a5a6e6ff7cbb5c3197e065456a4ded8424b83a1313633b37847776dd8","number":"JU-2026-000005","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:33.141496+00:00","source":"order:4:completed","reverses":null,"description":"Pesanan LB-VF3CJUY3 selesai","lines":[["2.1.05.03",100000,"order:4","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(6,1,6,'4fccb0c983dcac4c320e71a306a000411a759656396dc0e97066003d325da7f9','b29ef10317659a3e23e6baed79e1de4325a59f3c53102a83b32a9e6f37bf3878','{"v":1,"book":"bumdesa:1","seq":6,"prev":"4fccb0c983dcac4c320e71a306a000411a759656396dc0e97066003d325da7f9","number":"JU-2026-000006","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:33.225121+00:00","source":"refund:1:opened","reverses":null,"description":"Pengembalian dana LB-VF3CJUY3","lines":[["2.1.05.02",27000,"seller:1","marketplace"],["4.1.11.01",3000,"","marketplace"],["2.1.05.05",-30000,"refund:1","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(7,1,7,'b29ef10317659a3e23e6baed79e1de4325a59f3c53102a83b32a9e6f37bf3878','a808928465048c1c5de32c87253004a6147ba55694e27ebd6b07082a24380f10','{"v":1,"book":"bumdesa:1","seq":7,"prev":"b29ef10317659a3e23e6baed79e1de4325a59f3c53102a83b32a9e6f37bf3878","number":"JU-2026-000007","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:33.392578+00:00","source":"payment:5:received","reverses":null,"description":"Pembayaran LB-JJ35XMEW (transfer)","lines":[["1.1.01.06",14995,"","marketplace"],["6.3.99.03",5,"","marketplace"],["2.1.05.03",-15000,"order:5","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(8,1,8,'a808928465048c1c5de32c87253004a6147ba55694e27ebd6b07082a24380f10','e9f8cbd4a2d92dfe39deff5acea77429676d3623df4ced52f612aea8f2000e4d','{"v":1,"book":"bumdesa:1","seq":8,"prev":"a808928465048c1c5de32c87253004a6147ba55694e27ebd6b07082a24380f10","number":"JU-2026-000008","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:33.523586+00:00","source":"refund:2:opened","reverses":null,"description":"Pengembalian dana LB-JJ35XMEW","lines":[["2.1.05.03",15000,"order:5","marketplace"],["2.1.05.05",-14995,"refund:2","marketplace"],["6.3.99.03",-5,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(9,1,9,'e9f8cbd4a2d92dfe39deff5acea77429676d3623df4ced52f612aea8f2000e4d','e19a72c9e5f208516a056fbb62912a94e70ac685cbaa707f30f42f59f852d7f0','{"v":1,"book":"bumdesa:1","seq":9,"prev":"e9f8cbd4a2d92dfe39deff5acea77429676d3623df4ced52f612aea8f2000e4d","number":"JU-2026-000009","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:33.662488+00:00","source":"refund:2:paid","reverses":null,"description":"Dana LB-JJ35XMEW dikembalikan","lines":[["2.1.05.05",14995,"refund:2","marketplace"],["1.1.01.06",-14995,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(10,1,10,'e19a72c9e5f208516a056fbb62912a94e70ac685cbaa707f30f42f59f852d7f0','63cbcf47921f4d16a7e35576279a8ec8cc4f2b0c7e9e8b3283fdf1251be9c92d','{"v":1,"book":"bumdesa:1","seq":10,"prev":"e19a72c9e5f208516a056fbb62912a94e70ac685cbaa707f30f42f59f852d7f0","number":"JU-2026-000010","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:33.953262+00:00","source":"payment:6:late","reverses":null,"description":"Uang datang setelah LB-RRDS8T2Z berakhir","lines":[["1.1.01.06",14994,"","marketplace"],["2.1.05.07",-14994,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(11,1,11,'63cbcf47921f4d16a7e35576279a8ec8cc4f2b0c7e9e8b3283fdf1251be9c92d','9491674fbbf35e5427a7959dda51b27abb59b6094b3aa0b7e4c3a50ae87af33f','{"v":1,"book":"bumdesa:1","seq":11,"prev":"63cbcf47921f4d16a7e35576279a8ec8cc4f2b0c7e9e8b3283fdf1251be9c92d","number":"JU-2026-000011","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:34.027194+00:00","source":"statement-line:6:set-aside","reverses":null,"description":"Uang masuk belum dikenali","lines":[["1.1.01.06",77000,"","marketplace"],["2.1.05.07",-77000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(12,1,12,'9491674fbbf35e5427a7959dda51b27abb59b6094b3aa0b7e4c3a50ae87af33f','59e9c05b9adca51865b94970741bcd73b4db021110dd17fe5588b3a84e52499c','{"v":1,"book":"bumdesa:1","seq":12,"prev":"9491674fbbf35e5427a7959dda51b27abb59b6094b3aa0b7e4c3a50ae87af33f","number":"JU-2026-000012","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:34.292866+00:00","source":"payment:7:received","reverses":null,"description":"Pembayaran LB-XHYRFD4Y (tunai)","lines":[["1.1.01.01",15000,"","marketplace"],["2.1.05.03",-15000,"order:7","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(13,1,13,'59e9c05b9adca51865b94970741bcd73b4db021110dd17fe5588b3a84e52499c','20b193ffe4b573310bc8f36e54acbcdbea30f94e673d9a448be2ee122f406d05','{"v":1,"book":"bumdesa:1","seq":13,"prev":"59e9c05b9adca51865b94970741bcd73b4db021110dd17fe5588b3a84e52499c","number":"JU-2026-000013","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:34.491911+00:00","source":"payment:8:received","reverses":null,"description":"Pembayaran LB-DD7VPWZZ (transfer)","lines":[["1.1.01.06",99993,"","marketplace"],["6.3.99.03",7,"","marketplace"],["2.1.05.03",-100000,"order:8","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(14,1,14,'20b193ffe4b573310bc8f36e54acbcdbea30f94e673d9a448be2ee122f406d05','3315d7ecd760acdf919ec7744379661719648d747e536d83f8885048f4664839','{"v":1,"book":"bumdesa:1","seq":14,"prev":"20b193ffe4b573310bc8f36e54acbcdbea30f94e673d9a448be2ee122f406d05","number":"JU-2026-000014","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:34.592971+00:00","source":"cash-move:1:moved","reverses":null,"description":"Ambil tunai dari bank","lines":[["1.1.01.01",60000,"","marketplace"],["1.1.01.06",-60000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(15,1,15,'3315d7ecd760acdf919ec7744379661719648d747e536d83f8885048f4664839','2ff3d44dd5115431a78586995420282b0f40612eb2309008e59d5ab535cc8d9a','{"v":1,"book":"bumdesa:1","seq":15,"prev":"3315d7ecd760acdf919ec7744379661719648d747e536d83f8885048f4664839","number":"JU-2026-000015","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:34.715721+00:00","source":"payout:1:approved","reverses":null,"description":"Pembayaran KW-6JE324KJ disetujui","lines":[["2.1.05.02",50000,"seller:1","marketplace"],["2.1.05.06",-50000,"payout:1","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(16,1,16,'2ff3d44dd5115431a78586995420282b0f40612eb2309008e59d5ab535cc8d9a','f2e451b61162de3b1282e9d4148146fc2dfabfbdbd24bf777c66dc8421f11005','{"v":1,"book":"bumdesa:1","seq":16,"prev":"2ff3d44dd5115431a78586995420282b0f40612eb2309008e59d5ab535cc8d9a","number":"JU-2026-000016","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:34.753234+00:00","source":"payout:1:paid","reverses":null,"description":"Pembayaran KW-6JE324KJ (tunai)","lines":[["2.1.05.06",50000,"payout:1","marketplace"],["1.1.01.01",-50000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(17,2,1,'0000000000000000000000000000000000000000000000000000000000000000','384bed4c4aa995507794f38da22e7fb4af7b5172ec2f8d8accea89cb7f359b5c','{"v":1,"book":"bumdesa:2","seq":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","number":"JU-2026-000001","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:34.979514+00:00","source":"payment:9:received","reverses":null,"description":"Pembayaran LB-9VXJT6FM (transfer)","lines":[["1.1.01.06",39999,"","marketplace"],["6.3.99.03",1,"","marketplace"],["2.1.05.03",-40000,"order:9","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(18,2,2,'384bed4c4aa995507794f38da22e7fb4af7b5172ec2f8d8accea89cb7f359b5c','85fff83a62433b4760f7da49232a141b52aa41bf55fc310d1ab8f1958b12ab31','{"v":1,"book":"bumdesa:2","seq":2,"prev":"384bed4c4aa995507794f38da22e7fb4af7b5172ec2f8d8accea89cb7f359b5c","number":"JU-2026-000002","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:35.057044+00:00","source":"order:9:completed","reverses":null,"description":"Pesanan LB-9VXJT6FM selesai","lines":[["2.1.05.03",40000,"order:9","marketplace"],["2.1.05.02",-36000,"seller:2","marketplace"],["4.1.11.01",-4000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(19,1,17,'f2e451b61162de3b1282e9d4148146fc2dfabfbdbd24bf777c66dc8421f11005','5b9ea58e95e7d795d69ce4ddbaa0dd6684bd9a500f95a37584c7cb5e22694b3a','{"v":1,"book":"bumdesa:1","seq":17,"prev":"f2e451b61162de3b1282e9d4148146fc2dfabfbdbd24bf777c66dc8421f11005","number":"JU-2026-000017","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:35.897458+00:00","source":"payment:10:received","reverses":null,"description":"Pembayaran LB-5EX8PPGH (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:10","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(20,1,18,'5b9ea58e95e7d795d69ce4ddbaa0dd6684bd9a500f95a37584c7cb5e22694b3a','731e895781657133850d9d0c581e2c21ad985aee99baf8ecc06482dac20abcb3','{"v":1,"book":"bumdesa:1","seq":18,"prev":"5b9ea58e95e7d795d69ce4ddbaa0dd6684bd9a500f95a37584c7cb5e22694b3a","number":"JU-2026-000018","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:37.323638+00:00","source":"payment:11:received","reverses":null,"description":"Pembayaran LB-A27EFPSN (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:11","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(21,1,19,'731e895781657133850d9d0c581e2c21ad985aee99baf8ecc06482dac20abcb3','3b0b8a692b9bf83f939debc2b0adf2934a762d7ac8e9e750c2a2e7669046e32f','{"v":1,"book":"bumdesa:1","seq":19,"prev":"731e895781657133850d9d0c581e2c21ad985aee99baf8ecc06482dac20abcb3","number":"JU-2026-000019","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:37.471709+00:00","source":"order:11:completed","reverses":null,"description":"Pesanan LB-A27EFPSN selesai","lines":[["2.1.05.03",100000,"order:11","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(22,1,20,'3b0b8a692b9bf83f939debc2b0adf2934a762d7ac8e9e750c2a2e7669046e32f','b9ef7a1a26991883c5f21af6c51341d8028de241f12bd3a0817619eb1661302e','{"v":1,"book":"bumdesa:1","seq":20,"prev":"3b0b8a692b9bf83f939debc2b0adf2934a762d7ac8e9e750c2a2e7669046e32f","number":"JU-2026-000020","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:37.528907+00:00","source":"refund:3:opened","reverses":null,"description":"Pengembalian dana LB-A27EFPSN","lines":[["2.1.05.02",27000,"seller:1","marketplace"],["4.1.11.01",3000,"","marketplace"],["2.1.05.05",-30000,"refund:3","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(23,1,21,'b9ef7a1a26991883c5f21af6c51341d8028de241f12bd3a0817619eb1661302e','7cea10ea2a1b3bc91515bfc18e0d0aecc7a6489a3deb42a947f3fe7102564062','{"v":1,"book":"bumdesa:1","seq":21,"prev":"b9ef7a1a26991883c5f21af6c51341d8028de241f12bd3a0817619eb1661302e","number":"JU-2026-000021","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:37.800504+00:00","source":"payment:12:received","reverses":null,"description":"Pembayaran LB-JEXU673N (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:12","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(24,1,22,'7cea10ea2a1b3bc91515bfc18e0d0aecc7a6489a3deb42a947f3fe7102564062','25df95e5635e0016c2d6d2859d3d8ca86f80c50c46fa802d8be0a5e0b8cf3be0','{"v":1,"book":"bumdesa:1","seq":22,"prev":"7cea10ea2a1b3bc91515bfc18e0d0aecc7a6489a3deb42a947f3fe7102564062","number":"JU-2026-000022","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:37.909503+00:00","source":"refund:3:paid","reverses":null,"description":"Dana LB-A27EFPSN dikembalikan","lines":[["2.1.05.05",30000,"refund:3","marketplace"],["1.1.03.03",-30000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(25,1,23,'25df95e5635e0016c2d6d2859d3d8ca86f80c50c46fa802d8be0a5e0b8cf3be0','6222e9d7a47dc037d3a1300867e019df1ca982c253452d82cf46026f4104704a','{"v":1,"book":"bumdesa:1","seq":23,"prev":"25df95e5635e0016c2d6d2859d3d8ca86f80c50c46fa802d8be0a5e0b8cf3be0","number":"JU-2026-000023","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:38.067938+00:00","source":"refund:4:opened","reverses":null,"description":"Pengembalian dana LB-JEXU673N","lines":[["2.1.05.03",100000,"order:12","marketplace"],["2.1.05.05",-100000,"refund:4","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(26,1,24,'6222e9d7a47dc037d3a1300867e019df1ca982c253452d82cf46026f4104704a','d77ac608d3a3c6a9cb1a4660391ccd3e8a5497afc0ab67f48036fd0017c71432','{"v":1,"book":"bumdesa:1","seq":24,"prev":"6222e9d7a47dc037d3a1300867e019df1ca982c253452d82cf46026f4104704a","number":"JU-2026-000024","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:38.353354+00:00","source":"payment:13:received","reverses":null,"description":"Pembayaran LB-Q5ZF97HH (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:13","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(27,1,25,'d77ac608d3a3c6a9cb1a4660391ccd3e8a5497afc0ab67f48036fd0017c71432','b03b1ae5587505c148e392f74e8b9507b29717c57dcfe5fef2879078986b70c0','{"v":1,"book":"bumdesa:1","seq":25,"prev":"d77ac608d3a3c6a9cb1a4660391ccd3e8a5497afc0ab67f48036fd0017c71432","number":"JU-2026-000025","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:38.467127+00:00","source":"refund:4:paid","reverses":null,"description":"Dana LB-JEXU673N dikembalikan","lines":[["2.1.05.05",100000,"refund:4","marketplace"],["1.1.03.03",-100000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(28,1,26,'b03b1ae5587505c148e392f74e8b9507b29717c57dcfe5fef2879078986b70c0','734f243c280b8a83ac4a7da471c158f3ac1101fd6ed4ffffe5e8e6a081f26cc0','{"v":1,"book":"bumdesa:1","seq":26,"prev":"b03b1ae5587505c148e392f74e8b9507b29717c57dcfe5fef2879078986b70c0","number":"JU-2026-000026","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:38.751514+00:00","source":"dispute:1:opened","reverses":null,"description":"Sengketa kartu LB-Q5ZF97HH","lines":[["1.1.03.06",100000,"","marketplace"],["1.1.03.03",-100000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(29,1,27,'734f243c280b8a83ac4a7da471c158f3ac1101fd6ed4ffffe5e8e6a081f26cc0','917f520899e7d1992f10e2e11cda4efc355172d52ee2f0798b539bbab53e16f4','{"v":1,"book":"bumdesa:1","seq":27,"prev":"734f243c280b8a83ac4a7da471c158f3ac1101fd6ed4ffffe5e8e6a081f26cc0","number":"JU-2026-000027","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:39.072940+00:00","source":"payment:14:received","reverses":null,"description":"Pembayaran LB-455XW2ZP (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:14","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(30,1,28,'917f520899e7d1992f10e2e11cda4efc355172d52ee2f0798b539bbab53e16f4','232acf35a4522d1b41016245fa1c39150dd33c2143d3efd7040f2cb9d4994338','{"v":1,"book":"bumdesa:1","seq":28,"prev":"917f520899e7d1992f10e2e11cda4efc355172d52ee2f0798b539bbab53e16f4","number":"JU-2026-000028","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:39.308886+00:00","source":"dispute:2:opened","reverses":null,"description":"Sengketa kartu LB-455XW2ZP","lines":[["1.1.03.06",100000,"","marketplace"],["1.1.03.03",-100000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(31,1,29,'232acf35a4522d1b41016245fa1c39150dd33c2143d3efd7040f2cb9d4994338','3266c6fd75fe4a3193ac7ebcb71da1a0e28452d30843ac271014996a4df3e5f8','{"v":1,"book":"bumdesa:1","seq":29,"prev":"232acf35a4522d1b41016245fa1c39150dd33c2143d3efd7040f2cb9d4994338","number":"JU-2026-000029","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:39.395311+00:00","source":"dispute:2:lost","reverses":null,"description":"Sengketa kartu LB-455XW2ZP kalah","lines":[["6.3.99.04",100000,"","marketplace"],["1.1.03.06",-100000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(32,1,30,'3266c6fd75fe4a3193ac7ebcb71da1a0e28452d30843ac271014996a4df3e5f8','03bc64e58771bdba531adc8e409996370feed9551d28acfbdfa0d40e30530f7d','{"v":1,"book":"bumdesa:1","seq":30,"prev":"3266c6fd75fe4a3193ac7ebcb71da1a0e28452d30843ac271014996a4df3e5f8","number":"JU-2026-000030","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:39.724697+00:00","source":"card-checkout:6:set-aside","reverses":null,"description":"Uang kartu belum dikenali","lines":[["1.1.03.03",100001,"","marketplace"],["2.1.05.07",-100001,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(33,1,31,'03bc64e58771bdba531adc8e409996370feed9551d28acfbdfa0d40e30530f7d','d9437fb9946cb58a4e5b973209c7c4cb477bb002c58bd94a6ed5494a1646ae05','{"v":1,"book":"bumdesa:1","seq":31,"prev":"03bc64e58771bdba531adc8e409996370feed9551d28acfbdfa0d40e30530f7d","number":"JU-2026-000031","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:40.319978+00:00","source":"card-payout:1:arrived","reverses":null,"description":"Dana kartu cair ke bank","lines":[["1.1.01.06",240600,"","marketplace"],["6.3.99.01",29400,"","marketplace"],["1.1.03.03",-270000,"","marketplace"]]}');
CREATE TABLE ledger_unit (
    book_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    CONSTRAINT pk_ledger_unit PRIMARY KEY (book_id, code),
    CONSTRAINT fk_ledger_unit_book_id FOREIGN KEY(book_id) REFERENCES ledger_book (id)
)
 STRICT;
INSERT INTO "ledger_unit" VALUES(1,'marketplace','Marketplace');
INSERT INTO "ledger_unit" VALUES(2,'marketplace','Marketplace');
CREATE TABLE limit_count (
    scope VARCHAR(40) NOT NULL,
    who VARCHAR(64) NOT NULL,
    ends BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    CONSTRAINT pk_limit_count PRIMARY KEY (scope, who, ends)
);
CREATE TABLE listing (
    id INTEGER NOT NULL,
    public_id VARCHAR(12) NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    village_code VARCHAR NOT NULL,
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
    made_at DATETIME NOT NULL,
    published_at DATETIME,
    CONSTRAINT pk_listing PRIMARY KEY (id),
    CONSTRAINT uq_listing_public_id UNIQUE (public_id),
    CONSTRAINT ck_listing_unit_cost_rupiah_whole CHECK (typeof(unit_cost_rupiah) IN ('integer', 'null')),
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
INSERT INTO "listing" VALUES(1,'ruthhfsphr',1,1,'33.17.09.2016',1,2,'keripik-singkong','Keripik singkong','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:31.860981','2026-11-22 04:18:31.891895');
INSERT INTO "listing" VALUES(2,'khuwn6t7xs',1,1,'33.17.09.2016',1,2,'tikar-pandan','Tikar pandan','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:31.935880','2026-11-22 04:18:31.944399');
INSERT INTO "listing" VALUES(3,'zxkgqwnwwn',2,2,'33.17.10.2008',1,2,'ikan-asin','Ikan asin','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:31.965430','2026-11-22 04:18:31.984664');
INSERT INTO "listing" VALUES(4,'t4gny7fxb3',1,1,'33.17.09.2016',1,2,'keripik-singkong','Keripik singkong','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:35.132023','2026-11-22 04:18:35.148480');
INSERT INTO "listing" VALUES(5,'4fg2kd4xgd',1,1,'33.17.09.2016',1,2,'keripik-singkong','Keripik singkong','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:37.116293','2026-11-22 04:18:37.124181');
INSERT INTO "listing" VALUES(6,'xfahm8495f',1,1,'33.17.09.2016',1,2,'keripik-singkong','Keripik singkong','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:37.555398','2026-11-22 04:18:37.579481');
INSERT INTO "listing" VALUES(7,'9hf5548rqw',1,1,'33.17.09.2016',1,2,'keripik-singkong','Keripik singkong','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:38.090857','2026-11-22 04:18:38.099893');
INSERT INTO "listing" VALUES(8,'b6ct5fq4d5',1,1,'33.17.09.2016',1,2,'keripik-singkong','Keripik singkong','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:38.780030','2026-11-22 04:18:38.803194');
INSERT INTO "listing" VALUES(9,'xc4wafgffe',1,1,'33.17.09.2016',1,2,'keripik-singkong','Keripik singkong','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:39.416196','2026-11-22 04:18:39.439411');
INSERT INTO "listing" VALUES(10,'yk5qwtk5jy',1,1,'33.17.09.2016',1,2,'keripik-singkong','Keripik singkong','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:18:39.840349','2026-11-22 04:18:39.865231');
CREATE TABLE once_key (
    id INTEGER NOT NULL,
    scope VARCHAR(60) NOT NULL,
    "key" VARCHAR(64) NOT NULL,
    request_sha256 VARCHAR(64) NOT NULL,
    answer JSON,
    made_at DATETIME NOT NULL,
    CONSTRAINT pk_once_key PRIMARY KEY (id),
    CONSTRAINT uq_once_key_scope_key UNIQUE (scope, "key")
);
INSERT INTO "once_key" VALUES(1,'checkout','kunci-uji-2','dc7c5992ff74c342d9d50520d5ae3c9ca89b2e32b01a347e06c1d50932490868','{"token": "5K0rhHJVqln2tKXrYSvMmg"}','2026-11-22 04:18:32.041610');
INSERT INTO "once_key" VALUES(2,'checkout','kunci-uji-5','b58933952d745bac9c6618f487a87cec523e52bff14d7a4c78ca42a3a0b6d434','{"token": "s-3-7JioAb8CTz9Ogn4XJg"}','2026-11-22 04:18:32.245477');
INSERT INTO "once_key" VALUES(3,'statement-line:1','kunci-uji-8','b300b7327616c6761b9cdd0a7c15b495e4d3edfe61317b38957d9ce7d9b7cf5e','{"id": 1}','2026-11-22 04:18:32.370185');
INSERT INTO "once_key" VALUES(4,'checkout','kunci-uji-10','80474d7eadd53acfa1883d76dca8606008882d74de73518b2ab54a750352e6de','{"token": "12ujPdGwnSORR94IckadkQ"}','2026-11-22 04:18:32.587140');
INSERT INTO "once_key" VALUES(5,'statement-line:1','kunci-uji-12','d0166ed119525e8dddc477fcf969ae7f8123299aec5fae4608f605f4d722f42f','{"id": 2}','2026-11-22 04:18:32.656901');
INSERT INTO "once_key" VALUES(6,'checkout','kunci-uji-14','2694100b6ad2975ca20c39f922b0541cb76d6e0ba4c3c0d8a9bf181869def6d2','{"token": "IHER8oiVJv3_S2i023PMXw"}','2026-11-22 04:18:32.938495');
INSERT INTO "once_key" VALUES(7,'statement-line:1','kunci-uji-16','f6b630d65fb0469b4c0dad5df6c7ff1952202d3d3e328a3cc9bfcaf5c7d4c384','{"id": 3}','2026-11-22 04:18:32.996797');
INSERT INTO "once_key" VALUES(8,'checkout','kunci-uji-18','1774ad661622efa71ff51ad1c40fc85924492261d66d37bed0730376130e628f','{"token": "rrOpXv2Gplo75-AkDpohkA"}','2026-11-22 04:18:33.261052');
INSERT INTO "once_key" VALUES(9,'statement-line:1','kunci-uji-20','d8fbaf30f6d647cd591c3113deba6af5228960f6a9ca0455d867ddf6e0df66eb','{"id": 4}','2026-11-22 04:18:33.332485');
INSERT INTO "once_key" VALUES(10,'checkout','kunci-uji-22','d9fee85e9ed9dcec8ebbc6ead739fd8531de277c1ab4cfee34a922d702f16b43','{"token": "LPj9wJUkfnDt6jRMmq3RNA"}','2026-11-22 04:18:33.703137');
INSERT INTO "once_key" VALUES(11,'statement-line:1','kunci-uji-24','eb8f8e644b01c2d20356e012c41508d5ad8b95b50793b7afc4de6c2804ae927a','{"id": 5}','2026-11-22 04:18:33.881389');
INSERT INTO "once_key" VALUES(12,'statement-line:1','kunci-uji-25','f2ad31ed4be6f8db7d8a94981c27a33c54b48186172937fdc138373306686e05','{"id": 6}','2026-11-22 04:18:33.996005');
INSERT INTO "once_key" VALUES(13,'checkout','kunci-uji-27','faa228a1305fd93d71309dd679f034ca90bd4ad8467dfeded746a8358542fcb5','{"token": "xTj0-worQAYlLokM2tAjeQ"}','2026-11-22 04:18:34.079279');
INSERT INTO "once_key" VALUES(14,'checkout','kunci-uji-30','a8380adf6bb9b8da0121f2d9c2bcaf1c0dc849ec36fcbf42099fd7149fd6143f','{"token": "PyaAznIxI6XuOQDWABayUA"}','2026-11-22 04:18:34.343304');
INSERT INTO "once_key" VALUES(15,'statement-line:1','kunci-uji-32','e97b6c3e721e3cbb721c93709be640e28d332f8910807f3cc35c07fae41c876c','{"id": 7}','2026-11-22 04:18:34.433185');
INSERT INTO "once_key" VALUES(16,'cash-move:1','kunci-uji-33','4adf895f9f0255c626b3613eeb716a2abd1c6697388ff98e6c18d13066de0d58','{"id": 1}','2026-11-22 04:18:34.565332');
INSERT INTO "once_key" VALUES(17,'payout:1','kunci-uji-34','9b970fd0381f0e35538ade03fe96a11cf1594ea8a10fda7c29194f181471b938','{"id": 1}','2026-11-22 04:18:34.646415');
INSERT INTO "once_key" VALUES(18,'checkout','kunci-uji-36','51611e9de51239de76f6cb296743bcf4e1049defb0d0541fab49f2d2198f8f5e','{"token": "Ss6l3qOpR-Y2oSEX4LvnRg"}','2026-11-22 04:18:34.811660');
INSERT INTO "once_key" VALUES(19,'statement-line:2','kunci-uji-38','0c44a5229bb018d39cd197e5e80de0dcc1cf03644a72aa98e5ea256cbb7105d0','{"id": 8}','2026-11-22 04:18:34.896233');
INSERT INTO "once_key" VALUES(20,'payout:2','kunci-uji-39','9fc42a7b3f76ce7790f7349bc1334761478efb4a8d437a6c6b38434e0ad8e46b','{"id": 2}','2026-11-22 04:18:35.082373');
INSERT INTO "once_key" VALUES(21,'checkout','kunci-uji-41','e9ebbd67e296b6dacfcdb04398dd28e69721adb566cc2487edb1cf75e102000c','{"token": "A7KuvrcdzzX8wrQ0SpjzYw"}','2026-11-22 04:18:35.184418');
INSERT INTO "once_key" VALUES(22,'checkout','kunci-uji-44','2875f253c9b4ff45352318f5bf99dc85751d56db69f4652def4e5dc7123824cf','{"token": "m16PUnEVlT_dmDyLHaY2vw"}','2026-11-22 04:18:37.143522');
INSERT INTO "once_key" VALUES(23,'checkout','kunci-uji-47','49e0afcc7a5a67994f6fd77a7366039f87435b3e796867729a1bf101e129b774','{"token": "5kNq-rktTbClFXQZPFgaYQ"}','2026-11-22 04:18:37.614764');
INSERT INTO "once_key" VALUES(24,'checkout','kunci-uji-50','cb9d12e63a269182e3742c91fb2740da1854dee2b0a3dc2d1513b970dc78a0e7','{"token": "iMrV8sFRRzoAznTfU9aY3A"}','2026-11-22 04:18:38.125342');
INSERT INTO "once_key" VALUES(25,'checkout','kunci-uji-53','1eb3c17976aa952b6c3dd12b02ac6d450b7ff76cf2bd99f33f7aace180f9d70c','{"token": "aEu2jB_OqecSlAx-TJfapw"}','2026-11-22 04:18:38.846316');
INSERT INTO "once_key" VALUES(26,'checkout','kunci-uji-56','68af09be76d8b1ddc086271d7e48ce59e5cc25e17b5c3d4bc3c709109a8e79f9','{"token": "bfsReTg7BAjMFAmCG7LSNw"}','2026-11-22 04:18:39.482784');
INSERT INTO "once_key" VALUES(27,'checkout','kunci-uji-59','0aea6d92b390283b0bdefd34389d1a34216c1482c65a093c7cecadf9f0a0eb03','{"token": "uq6kKMTdx83kv3WbM5Nolg"}','2026-11-22 04:18:39.919333');
CREATE TABLE order_line (
    id INTEGER NOT NULL,
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
    CONSTRAINT ck_order_line_quantity_whole CHECK (typeof(quantity) IN ('integer', 'null')),
    CONSTRAINT ck_order_line_price_rupiah_whole CHECK (typeof(price_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_order_line_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_order_line_commission_rupiah_whole CHECK (typeof(commission_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_order_line_cost_rupiah_whole CHECK (typeof(cost_rupiah) IN ('integer', 'null')),
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
INSERT INTO "order_line" VALUES(1,1,1,1,1,1,'Keripik singkong','bungkus',1,15000,15000,1500,0,0,1);
INSERT INTO "order_line" VALUES(2,2,1,1,1,1,'Keripik singkong','bungkus',2,15000,30000,3000,0,0,1);
INSERT INTO "order_line" VALUES(3,3,1,1,2,2,'Tikar pandan','bungkus',1,100000,100000,10000,0,0,0);
INSERT INTO "order_line" VALUES(4,4,1,1,2,2,'Tikar pandan','bungkus',1,100000,100000,10000,0,0,0);
INSERT INTO "order_line" VALUES(5,5,1,1,1,1,'Keripik singkong','bungkus',1,15000,15000,1500,0,0,1);
INSERT INTO "order_line" VALUES(6,6,1,1,1,1,'Keripik singkong','bungkus',1,15000,15000,1500,0,0,1);
INSERT INTO "order_line" VALUES(7,7,1,1,1,1,'Keripik singkong','bungkus',1,15000,15000,1500,0,0,1);
INSERT INTO "order_line" VALUES(8,8,1,1,2,2,'Tikar pandan','bungkus',1,100000,100000,10000,0,0,0);
INSERT INTO "order_line" VALUES(9,9,2,2,3,3,'Ikan asin','bungkus',1,40000,40000,4000,0,0,1);
INSERT INTO "order_line" VALUES(10,10,1,1,4,4,'Keripik singkong','bungkus',1,100000,100000,10000,0,0,1);
INSERT INTO "order_line" VALUES(11,11,1,1,5,5,'Keripik singkong','bungkus',1,100000,100000,10000,0,0,1);
INSERT INTO "order_line" VALUES(12,12,1,1,6,6,'Keripik singkong','bungkus',1,100000,100000,10000,0,0,1);
INSERT INTO "order_line" VALUES(13,13,1,1,7,7,'Keripik singkong','bungkus',1,100000,100000,10000,0,0,1);
INSERT INTO "order_line" VALUES(14,14,1,1,8,8,'Keripik singkong','bungkus',1,100000,100000,10000,0,0,1);
INSERT INTO "order_line" VALUES(15,15,1,1,9,9,'Keripik singkong','bungkus',1,100000,100000,10000,0,0,1);
INSERT INTO "order_line" VALUES(16,16,1,1,10,10,'Keripik singkong','bungkus',1,100000,100000,10000,0,0,1);
CREATE TABLE outbox_delivery (
    id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    reaction VARCHAR(120) NOT NULL,
    attempts INTEGER NOT NULL,
    run_at DATETIME NOT NULL,
    done_at DATETIME,
    dead_at DATETIME,
    last_error TEXT,
    CONSTRAINT pk_outbox_delivery PRIMARY KEY (id),
    CONSTRAINT fk_outbox_delivery_message_id FOREIGN KEY(message_id) REFERENCES outbox_message (id)
);
INSERT INTO "outbox_delivery" VALUES(1,1,'search.index_seller',1,'2026-11-22 04:19:35.930117','2026-11-22 04:18:36.820506',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(2,2,'search.index_seller',1,'2026-11-22 04:19:35.930117','2026-11-22 04:18:36.931085',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(3,3,'search.index_listing',1,'2026-11-22 04:19:35.930117','2026-11-22 04:18:37.040482',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(4,4,'search.index_listing',1,'2026-11-22 04:19:35.930117','2026-11-22 04:18:37.063154',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(5,5,'search.index_listing',1,'2026-11-22 04:19:35.930117','2026-11-22 04:18:37.081016',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(6,6,'search.index_listing',1,'2026-11-22 04:19:35.930117','2026-11-22 04:18:37.105350',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(7,7,'search.index_listing',1,'2026-11-22 04:19:37.339593','2026-11-22 04:18:37.394873',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(8,8,'payments.send_refund',1,'2026-11-22 04:19:37.823239','2026-11-22 04:18:37.928468',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(9,9,'search.index_listing',1,'2026-11-22 04:19:37.823239','2026-11-22 04:18:37.998698',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(10,10,'payments.send_refund',1,'2026-11-22 04:19:38.379705','2026-11-22 04:18:38.487050',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(11,11,'search.index_listing',1,'2026-11-22 04:19:38.379705','2026-11-22 04:18:38.591999',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(12,12,'search.index_listing',1,'2026-11-22 04:19:39.100547','2026-11-22 04:18:39.189461',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(13,13,'search.index_listing',1,'2026-11-22 04:19:39.740725','2026-11-22 04:18:39.801023',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(14,14,'search.index_listing',1,'2026-11-22 04:19:40.062689','2026-11-22 04:18:40.135048',NULL,NULL);
CREATE TABLE outbox_message (
    id INTEGER NOT NULL,
    topic VARCHAR(80) NOT NULL,
    payload JSON NOT NULL,
    occurred_at DATETIME NOT NULL,
    CONSTRAINT pk_outbox_message PRIMARY KEY (id)
);
INSERT INTO "outbox_message" VALUES(1,'SellerChanged','{"seller_id": 1}','2026-11-22 04:18:31.636517');
INSERT INTO "outbox_message" VALUES(2,'SellerChanged','{"seller_id": 2}','2026-11-22 04:18:31.791553');
INSERT INTO "outbox_message" VALUES(3,'ListingPublished','{"listing_id": 1}','2026-11-22 04:18:31.893264');
INSERT INTO "outbox_message" VALUES(4,'ListingPublished','{"listing_id": 2}','2026-11-22 04:18:31.953931');
INSERT INTO "outbox_message" VALUES(5,'ListingPublished','{"listing_id": 3}','2026-11-22 04:18:31.993674');
INSERT INTO "outbox_message" VALUES(6,'ListingPublished','{"listing_id": 4}','2026-11-22 04:18:35.153300');
INSERT INTO "outbox_message" VALUES(7,'ListingPublished','{"listing_id": 5}','2026-11-22 04:18:37.125179');
INSERT INTO "outbox_message" VALUES(8,'CardRefundWanted','{"refund_id": 3, "bumdesa_id": 1}','2026-11-22 04:18:37.536493');
INSERT INTO "outbox_message" VALUES(9,'ListingPublished','{"listing_id": 6}','2026-11-22 04:18:37.580478');
INSERT INTO "outbox_message" VALUES(10,'CardRefundWanted','{"refund_id": 4, "bumdesa_id": 1}','2026-11-22 04:18:38.078322');
INSERT INTO "outbox_message" VALUES(11,'ListingPublished','{"listing_id": 7}','2026-11-22 04:18:38.100638');
INSERT INTO "outbox_message" VALUES(12,'ListingPublished','{"listing_id": 8}','2026-11-22 04:18:38.804320');
INSERT INTO "outbox_message" VALUES(13,'ListingPublished','{"listing_id": 9}','2026-11-22 04:18:39.440276');
INSERT INTO "outbox_message" VALUES(14,'ListingPublished','{"listing_id": 10}','2026-11-22 04:18:39.875518');
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
INSERT INTO "payment" VALUES(1,'q-Lhbr4m9sbhEhCYlmcb6A',1,1,'LB-V8H9MWAN','[1]','transfer',0,'pending',1,15000,1,14999,0,0,1,'1.1.01.06','2026-11-23 04:18:32.122175','2026-11-22 04:18:32.144970',NULL,NULL);
INSERT INTO "payment" VALUES(2,'bI6QEgXgZDWkOoNlvkvuyA',2,1,'LB-T669JZGK','[1]','transfer',0,'succeeded',2,35000,2,34998,34998,0,1,'1.1.01.06','2026-11-23 04:18:32.288749','2026-11-22 04:18:32.305056','2026-11-22 04:18:32.393463',NULL);
INSERT INTO "payment" VALUES(3,'TqhaZHKGCRC1IeZkQ3uUMw',3,1,'LB-4G25PTXF','[1]','transfer',0,'succeeded',2,100000,3,99997,99997,0,1,'1.1.01.06','2026-11-23 04:18:32.611233','2026-11-22 04:18:32.626925','2026-11-22 04:18:32.669138',NULL);
INSERT INTO "payment" VALUES(4,'9mZ1jfcaNOQaJ6FJ2U4gTQ',4,1,'LB-VF3CJUY3','[1]','transfer',0,'succeeded',2,100000,4,99996,99996,30000,1,'1.1.01.06','2026-11-23 04:18:32.956984','2026-11-22 04:18:32.978738','2026-11-22 04:18:33.013926',NULL);
INSERT INTO "payment" VALUES(5,'WCA3Vcg1s92khuND-1OtKg',5,1,'LB-JJ35XMEW','[1]','transfer',0,'succeeded',2,15000,5,14995,14995,14995,1,'1.1.01.06','2026-11-23 04:18:33.279950','2026-11-22 04:18:33.300635','2026-11-22 04:18:33.344359',NULL);
INSERT INTO "payment" VALUES(6,'ad1e5RkmIWxONz4ZZLCzVQ',6,1,'LB-RRDS8T2Z','[1]','transfer',0,'late',3,15000,6,14994,14994,0,1,'1.1.01.06','2026-11-23 04:18:33.744678','2026-11-22 04:18:33.774828','2026-11-22 04:18:33.903592',NULL);
INSERT INTO "payment" VALUES(7,'bHQEBblRML_sRXwsVxAtZg',7,1,'LB-XHYRFD4Y','[1]','counter',1,'succeeded',2,15000,0,15000,15000,0,NULL,'1.1.01.01','2026-11-24 04:18:34.130344','2026-11-22 04:18:34.141709','2026-11-22 04:18:34.244718','KW-WTNGVXF4');
INSERT INTO "payment" VALUES(8,'kQCAafovo4vQBp_oRRsweg',8,1,'LB-DD7VPWZZ','[1]','transfer',0,'succeeded',2,100000,7,99993,99993,0,1,'1.1.01.06','2026-11-23 04:18:34.376112','2026-11-22 04:18:34.388658','2026-11-22 04:18:34.459620',NULL);
INSERT INTO "payment" VALUES(9,'A2SRAH4fJb1dngoIlQM6Mg',9,2,'LB-9VXJT6FM','[2]','transfer',0,'succeeded',2,40000,1,39999,39999,0,2,'1.1.01.06','2026-11-23 04:18:34.855646','2026-11-22 04:18:34.864329','2026-11-22 04:18:34.916117',NULL);
INSERT INTO "payment" VALUES(10,'XL95LsjKaqGAIFPviTBLJw',10,1,'LB-5EX8PPGH','[1]','stripe',0,'succeeded',2,100000,0,100000,100000,0,NULL,'1.1.03.03','2026-11-23 03:18:35.210808','2026-11-22 04:18:35.221609','2026-11-22 04:18:35.820110',NULL);
INSERT INTO "payment" VALUES(11,'T0ESXc3SnIOcY594Xmtejw',11,1,'LB-A27EFPSN','[1]','stripe',0,'succeeded',2,100000,0,100000,100000,30000,NULL,'1.1.03.03','2026-11-23 03:18:37.167263','2026-11-22 04:18:37.175895','2026-11-22 04:18:37.299311',NULL);
INSERT INTO "payment" VALUES(12,'X85BKZ1pr3dWI-A4WHMVIw',12,1,'LB-JEXU673N','[1]','stripe',0,'succeeded',2,100000,0,100000,100000,100000,NULL,'1.1.03.03','2026-11-23 03:18:37.639590','2026-11-22 04:18:37.648639','2026-11-22 04:18:37.768332',NULL);
INSERT INTO "payment" VALUES(13,'oQL1OMQohpHBSPsPtnayHA',13,1,'LB-Q5ZF97HH','[1]','stripe',0,'succeeded',2,100000,0,100000,100000,0,NULL,'1.1.03.03','2026-11-23 03:18:38.153030','2026-11-22 04:18:38.170041','2026-11-22 04:18:38.297403',NULL);
INSERT INTO "payment" VALUES(14,'u9qUB5XX9oKY7xCUGoXi5w',14,1,'LB-455XW2ZP','[1]','stripe',0,'succeeded',2,100000,0,100000,100000,0,NULL,'1.1.03.03','2026-11-23 03:18:38.882264','2026-11-22 04:18:38.891313','2026-11-22 04:18:39.036136',NULL);
INSERT INTO "payment" VALUES(15,'LjQcHdfF089xfB0Pl3zPsQ',15,1,'LB-Z3HVWQPJ','[1]','stripe',0,'pending',1,100000,0,100000,0,0,NULL,'1.1.03.03','2026-11-23 03:18:39.517211','2026-11-22 04:18:39.533061',NULL,NULL);
INSERT INTO "payment" VALUES(16,'cKALXNjaVmW042ZQcYJn6Q',16,1,'LB-3QMPC8PS','[1]','stripe',0,'pending',1,100000,0,100000,0,0,NULL,'1.1.03.03','2026-11-23 03:18:39.952621','2026-11-22 04:18:39.965165',NULL,NULL);
CREATE TABLE payment_code (
    bank_account_id INTEGER NOT NULL,
    code INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    due_rupiah BIGINT NOT NULL,
    kept_until DATETIME,
    CONSTRAINT pk_payment_code PRIMARY KEY (bank_account_id, code),
    CONSTRAINT ck_payment_code_code_whole CHECK (typeof(code) IN ('integer', 'null')),
    CONSTRAINT ck_payment_code_due_rupiah_whole CHECK (typeof(due_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_payment_code_range CHECK (code BETWEEN 1 AND 999),
    CONSTRAINT fk_payment_code_bank_account_id FOREIGN KEY(bank_account_id) REFERENCES bank_account (id),
    CONSTRAINT fk_payment_code_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);
INSERT INTO "payment_code" VALUES(1,1,1,14999,NULL);
INSERT INTO "payment_code" VALUES(1,2,1,34998,'2026-11-29 04:18:32.410706');
INSERT INTO "payment_code" VALUES(1,3,1,99997,'2026-11-29 04:18:32.692403');
INSERT INTO "payment_code" VALUES(1,4,1,99996,'2026-11-29 04:18:33.015975');
INSERT INTO "payment_code" VALUES(1,5,1,14995,'2026-11-29 04:18:33.357259');
INSERT INTO "payment_code" VALUES(1,6,1,14994,'2026-11-29 04:18:33.911959');
INSERT INTO "payment_code" VALUES(1,7,1,99993,'2026-11-29 04:18:34.466899');
INSERT INTO "payment_code" VALUES(2,1,2,39999,'2026-11-29 04:18:34.929072');
CREATE TABLE payment_match (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    payment_id INTEGER NOT NULL,
    statement_line_id INTEGER NOT NULL,
    matched_by INTEGER,
    matched_at DATETIME NOT NULL,
    CONSTRAINT pk_payment_match PRIMARY KEY (id),
    CONSTRAINT fk_payment_match_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT uq_payment_match_payment_id UNIQUE (payment_id),
    CONSTRAINT fk_payment_match_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT uq_payment_match_statement_line_id UNIQUE (statement_line_id),
    CONSTRAINT fk_payment_match_statement_line_id FOREIGN KEY(statement_line_id) REFERENCES statement_line (id),
    CONSTRAINT fk_payment_match_matched_by FOREIGN KEY(matched_by) REFERENCES person (id)
);
INSERT INTO "payment_match" VALUES(1,1,2,1,2,'2026-11-22 04:18:32.400544');
INSERT INTO "payment_match" VALUES(2,1,3,2,2,'2026-11-22 04:18:32.688740');
INSERT INTO "payment_match" VALUES(3,1,4,3,2,'2026-11-22 04:18:33.015522');
INSERT INTO "payment_match" VALUES(4,1,5,4,2,'2026-11-22 04:18:33.356089');
INSERT INTO "payment_match" VALUES(5,1,6,5,2,'2026-11-22 04:18:33.910783');
INSERT INTO "payment_match" VALUES(6,1,8,7,2,'2026-11-22 04:18:34.461425');
INSERT INTO "payment_match" VALUES(7,2,9,8,5,'2026-11-22 04:18:34.928116');
CREATE TABLE payout (
    id INTEGER NOT NULL,
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
    requested_at DATETIME NOT NULL,
    approved_at DATETIME,
    paid_at DATETIME,
    CONSTRAINT pk_payout PRIMARY KEY (id),
    CONSTRAINT ck_payout_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_payout_fee_rupiah_whole CHECK (typeof(fee_rupiah) IN ('integer', 'null')),
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
INSERT INTO "payout" VALUES(1,'yIf98xcxdqYXu8W7ddpCSQ',1,1,'Sari',50000,0,'tunai','paid',3,NULL,'1.1.01.01','KW-6JE324KJ','',3,3,3,'2026-11-22 04:18:34.647712','2026-11-22 04:18:34.694819','2026-11-22 04:18:34.730653');
INSERT INTO "payout" VALUES(2,'wbGjSI3_8HZmKIW0fMCr9w',2,2,'Sari',20000,0,'tunai','requested',1,NULL,NULL,'KW-3MXAEU5B','',6,NULL,NULL,'2026-11-22 04:18:35.085886',NULL,NULL);
CREATE TABLE person (
    id INTEGER NOT NULL,
    name VARCHAR(120) NOT NULL,
    phone VARCHAR(20),
    username VARCHAR(40),
    email VARCHAR(160),
    password_hash VARCHAR(200),
    pin_hash VARCHAR(200),
    password_is_temporary BOOLEAN NOT NULL,
    disabled_at DATETIME,
    added_at DATETIME NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT uq_person_phone UNIQUE (phone),
    CONSTRAINT uq_person_username UNIQUE (username),
    CONSTRAINT uq_person_email UNIQUE (email),
    CONSTRAINT ck_person_username_lower CHECK (username IS NULL OR username = lower(username)),
    CONSTRAINT ck_person_email_lower CHECK (email IS NULL OR email = lower(email))
);
INSERT INTO "person" VALUES(1,'Petugas direktur',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:18:31.658885');
INSERT INTO "person" VALUES(2,'Petugas bendahara',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:18:31.696999');
INSERT INTO "person" VALUES(3,'Petugas kasir',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:18:31.706843');
INSERT INTO "person" VALUES(4,'Petugas direktur',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:18:31.800258');
INSERT INTO "person" VALUES(5,'Petugas bendahara',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:18:31.813925');
INSERT INTO "person" VALUES(6,'Petugas kasir',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:18:31.827440');
CREATE TABLE photo (
    id INTEGER NOT NULL,
    "key" VARCHAR(22) NOT NULL,
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
    made_at DATETIME NOT NULL,
    CONSTRAINT pk_photo PRIMARY KEY (id),
    CONSTRAINT uq_photo_key UNIQUE ("key"),
    CONSTRAINT ck_photo_width_whole CHECK (typeof(width) IN ('integer', 'null')),
    CONSTRAINT ck_photo_height_whole CHECK (typeof(height) IN ('integer', 'null')),
    CONSTRAINT ck_photo_byte_size_whole CHECK (typeof(byte_size) IN ('integer', 'null')),
    CONSTRAINT ck_photo_position_whole CHECK (typeof(position) IN ('integer', 'null')),
    CONSTRAINT ck_photo_sizes CHECK (width > 0 AND height > 0 AND byte_size > 0),
    CONSTRAINT uq_photo_listing_id_position UNIQUE (listing_id, position),
    CONSTRAINT fk_photo_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_photo_seller_id FOREIGN KEY(seller_id) REFERENCES seller (id),
    CONSTRAINT fk_photo_listing_id FOREIGN KEY(listing_id) REFERENCES listing (id)
);
CREATE TABLE place (
    code VARCHAR NOT NULL,
    parent_code VARCHAR,
    level INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    search_key VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    retired BOOLEAN NOT NULL,
    CONSTRAINT pk_place PRIMARY KEY (code),
    CONSTRAINT ck_place_level_whole CHECK (typeof(level) IN ('integer', 'null')),
    CONSTRAINT ck_place_level CHECK (level BETWEEN 1 AND 4),
    CONSTRAINT ck_place_parent CHECK ((level = 1) = (parent_code IS NULL)),
    CONSTRAINT ck_place_inside CHECK (substr(code, 1, length(parent_code) + 1) = parent_code || '.')
)
 WITHOUT ROWID;
INSERT INTO "place" VALUES('33',NULL,1,'Jawa Tengah','jawatengah',' prov provinsi jawa tengah jawatengah jateng',0);
INSERT INTO "place" VALUES('33.17','33',2,'Kabupaten Rembang','rembang',' kab kabupaten rembang prov provinsi jawa tengah jawatengah jateng',0);
INSERT INTO "place" VALUES('33.17.09','33.17',3,'Kaliori','kaliori',' kec kecamatan distrik kaliori kab kabupaten rembang prov provinsi jawa tengah jawatengah jateng',0);
INSERT INTO "place" VALUES('33.17.09.2001','33.17.09',4,'Meteseh','meteseh','',0);
INSERT INTO "place" VALUES('33.17.09.2002','33.17.09',4,'Maguan','maguan','',0);
INSERT INTO "place" VALUES('33.17.09.2003','33.17.09',4,'Sidomulyo','sidomulyo','',0);
INSERT INTO "place" VALUES('33.17.09.2004','33.17.09',4,'Wiroto','wiroto','',0);
INSERT INTO "place" VALUES('33.17.09.2005','33.17.09',4,'Banggi','banggi','',0);
INSERT INTO "place" VALUES('33.17.09.2006','33.17.09',4,'Kuangsan','kuangsan','',0);
INSERT INTO "place" VALUES('33.17.09.2007','33.17.09',4,'Gunungsari','gunungsari','',0);
INSERT INTO "place" VALUES('33.17.09.2008','33.17.09',4,'Sendangagung','sendangagung','',0);
INSERT INTO "place" VALUES('33.17.09.2009','33.17.09',4,'Karangsekar','karangsekar','',0);
INSERT INTO "place" VALUES('33.17.09.2010','33.17.09',4,'Babadan','babadan','',0);
INSERT INTO "place" VALUES('33.17.09.2011','33.17.09',4,'Pengkol','pengkol','',0);
INSERT INTO "place" VALUES('33.17.09.2012','33.17.09',4,'Sambiyan','sambiyan','',0);
INSERT INTO "place" VALUES('33.17.09.2013','33.17.09',4,'Mojorembun','mojorembun','',0);
INSERT INTO "place" VALUES('33.17.09.2014','33.17.09',4,'Tunggulsari','tunggulsari','',0);
INSERT INTO "place" VALUES('33.17.09.2015','33.17.09',4,'Tambakagung','tambakagung','',0);
INSERT INTO "place" VALUES('33.17.09.2016','33.17.09',4,'Mojowarno','mojowarno','',0);
INSERT INTO "place" VALUES('33.17.09.2017','33.17.09',4,'Dresi Kulon','dresikulon','',0);
INSERT INTO "place" VALUES('33.17.09.2018','33.17.09',4,'Dresi Wetan','dresiwetan','',0);
INSERT INTO "place" VALUES('33.17.09.2019','33.17.09',4,'Tasikharjo','tasikharjo','',0);
INSERT INTO "place" VALUES('33.17.09.2020','33.17.09',4,'Purworejo','purworejo','',0);
INSERT INTO "place" VALUES('33.17.09.2021','33.17.09',4,'Bogoharjo','bogoharjo','',0);
INSERT INTO "place" VALUES('33.17.09.2022','33.17.09',4,'Banyudono','banyudono','',0);
INSERT INTO "place" VALUES('33.17.09.2023','33.17.09',4,'Pantiharjo','pantiharjo','',0);
INSERT INTO "place" VALUES('33.17.10','33.17',3,'Rembang','rembang',' kec kecamatan distrik rembang kab kabupaten rembang prov provinsi jawa tengah jawatengah jateng',0);
INSERT INTO "place" VALUES('33.17.10.2008','33.17.10',4,'Punjulharjo','punjulharjo','',0);
CREATE TABLE place_edition (
    id INTEGER NOT NULL,
    edition VARCHAR NOT NULL,
    CONSTRAINT pk_place_edition PRIMARY KEY (id),
    CONSTRAINT ck_place_edition_one_row CHECK (id = 1)
);
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
INSERT INTO "refund" VALUES(1,4,4,1,'LB-VF3CJUY3','opened',1,30000,0,'1.1.01.06','pecah',NULL,'','2026-11-22 04:18:33.184496',NULL);
INSERT INTO "refund" VALUES(2,5,5,1,'LB-JJ35XMEW','paid',2,14995,0,'1.1.01.06','habis','transfer','TRF-1','2026-11-22 04:18:33.456613','2026-11-22 04:18:33.613198');
INSERT INTO "refund" VALUES(3,11,11,1,'LB-A27EFPSN','paid',2,30000,0,'1.1.03.03','pecah','stripe','re_9bd1cb7efe60bba397abb368','2026-11-22 04:18:37.497020','2026-11-22 04:18:37.892625');
INSERT INTO "refund" VALUES(4,12,12,1,'LB-JEXU673N','paid',2,100000,0,'1.1.03.03','habis','stripe','re_bf01d17d4907231b72e15113','2026-11-22 04:18:38.043843','2026-11-22 04:18:38.437381');
CREATE TABLE seller (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    slug VARCHAR(80) NOT NULL,
    stall_name VARCHAR(80) NOT NULL,
    maker_name VARCHAR(80) NOT NULL,
    village_code VARCHAR NOT NULL,
    hamlet VARCHAR(80) NOT NULL,
    phone VARCHAR(20),
    person_id INTEGER,
    state VARCHAR(20) NOT NULL,
    version INTEGER NOT NULL,
    payout_method VARCHAR(10) NOT NULL,
    bank_name VARCHAR(60),
    bank_holder VARCHAR(80),
    bank_number_secret TEXT,
    made_at DATETIME NOT NULL,
    CONSTRAINT pk_seller PRIMARY KEY (id),
    CONSTRAINT uq_seller_slug UNIQUE (slug),
    CONSTRAINT ck_seller_state CHECK (state IN ('verified', 'suspended')),
    CONSTRAINT ck_seller_payout_method CHECK (payout_method IN ('tunai', 'bank')),
    CONSTRAINT ck_seller_bank CHECK (payout_method = 'tunai' OR bank_number_secret IS NOT NULL),
    CONSTRAINT fk_seller_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_seller_village_code FOREIGN KEY(village_code) REFERENCES place (code),
    CONSTRAINT fk_seller_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "seller" VALUES(1,1,'dapur-bu-sari','Dapur Bu Sari','Sari','33.17.09.2016','',NULL,NULL,'verified',1,'tunai',NULL,NULL,NULL,'2026-11-22 04:18:31.626278');
INSERT INTO "seller" VALUES(2,2,'warung-pak-joko','Warung Pak Joko','Sari','33.17.10.2008','',NULL,NULL,'verified',1,'tunai',NULL,NULL,NULL,'2026-11-22 04:18:31.782765');
CREATE TABLE seller_consent (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    method VARCHAR(20) NOT NULL,
    recorded_by INTEGER,
    recorded_by_name VARCHAR(120) NOT NULL,
    given_at DATETIME NOT NULL,
    withdrawn_at DATETIME,
    withdrawn_by_name VARCHAR(120),
    CONSTRAINT pk_seller_consent PRIMARY KEY (id),
    CONSTRAINT ck_seller_consent_kind CHECK (kind IN ('tampil_nama', 'foto', 'transaksi')),
    CONSTRAINT ck_seller_consent_method CHECK (method IN ('tanda_tangan', 'saksi', 'pin', 'kertas')),
    CONSTRAINT fk_seller_consent_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_seller_consent_seller_id FOREIGN KEY(seller_id) REFERENCES seller (id),
    CONSTRAINT fk_seller_consent_recorded_by FOREIGN KEY(recorded_by) REFERENCES person (id)
);
INSERT INTO "seller_consent" VALUES(1,1,1,'tampil_nama','kertas',NULL,'Sistem','2026-11-22 04:18:31.628346',NULL,NULL);
INSERT INTO "seller_consent" VALUES(2,2,2,'tampil_nama','kertas',NULL,'Sistem','2026-11-22 04:18:31.786883',NULL,NULL);
CREATE TABLE session_row (
    id INTEGER NOT NULL,
    cookie_sha256 VARCHAR(64) NOT NULL,
    person_id INTEGER NOT NULL,
    secret_kind VARCHAR(10) NOT NULL,
    device VARCHAR(60) NOT NULL,
    started_at DATETIME NOT NULL,
    last_seen_at DATETIME NOT NULL,
    secret_given_at DATETIME NOT NULL,
    CONSTRAINT pk_session_row PRIMARY KEY (id),
    CONSTRAINT uq_session_row_cookie_sha256 UNIQUE (cookie_sha256),
    CONSTRAINT ck_session_row_secret_kind CHECK (secret_kind IN ('pin', 'password')),
    CONSTRAINT fk_session_row_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE shipping_tariff (
    id INTEGER NOT NULL,
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
    set_at DATETIME NOT NULL,
    set_by INTEGER,
    CONSTRAINT pk_shipping_tariff PRIMARY KEY (id),
    CONSTRAINT ck_shipping_tariff_rupiah_first_kg_whole CHECK (typeof(rupiah_first_kg) IN ('integer', 'null')),
    CONSTRAINT ck_shipping_tariff_rupiah_next_kg_whole CHECK (typeof(rupiah_next_kg) IN ('integer', 'null')),
    CONSTRAINT ck_shipping_tariff_minimum_kg_whole CHECK (typeof(minimum_kg) IN ('integer', 'null')),
    CONSTRAINT ck_shipping_tariff_tolerance_grams_whole CHECK (typeof(tolerance_grams) IN ('integer', 'null')),
    CONSTRAINT ck_shipping_tariff_days_low_whole CHECK (typeof(days_low) IN ('integer', 'null')),
    CONSTRAINT ck_shipping_tariff_days_high_whole CHECK (typeof(days_high) IN ('integer', 'null')),
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
INSERT INTO "shipping_tariff" VALUES(1,1,'Kurir desa','','33.17.09',5000,1000,1,300,0,1,1,1,'2026-11-22 04:18:31.612628',NULL);
INSERT INTO "shipping_tariff" VALUES(2,1,'Kurir desa','','33.17',10000,2000,1,300,1,2,1,1,'2026-11-22 04:18:31.612799',NULL);
INSERT INTO "shipping_tariff" VALUES(3,1,'Ekspedisi','Reguler','33.17',9000,9000,1,300,2,3,0,1,'2026-11-22 04:18:31.612828',NULL);
INSERT INTO "shipping_tariff" VALUES(4,1,'Ekspedisi','Reguler','33',12000,12000,1,300,2,4,0,1,'2026-11-22 04:18:31.612850',NULL);
INSERT INTO "shipping_tariff" VALUES(5,1,'Ekspedisi','Reguler','',48000,48000,1,300,5,14,0,1,'2026-11-22 04:18:31.612870',NULL);
INSERT INTO "shipping_tariff" VALUES(6,2,'Kurir desa','','33.17.10',5000,1000,1,300,0,1,1,1,'2026-11-22 04:18:31.772044',NULL);
INSERT INTO "shipping_tariff" VALUES(7,2,'Kurir desa','','33.17',10000,2000,1,300,1,2,1,1,'2026-11-22 04:18:31.772194',NULL);
INSERT INTO "shipping_tariff" VALUES(8,2,'Ekspedisi','Reguler','33.17',9000,9000,1,300,2,3,0,1,'2026-11-22 04:18:31.772232',NULL);
INSERT INTO "shipping_tariff" VALUES(9,2,'Ekspedisi','Reguler','33',12000,12000,1,300,2,4,0,1,'2026-11-22 04:18:31.772266',NULL);
INSERT INTO "shipping_tariff" VALUES(10,2,'Ekspedisi','Reguler','',48000,48000,1,300,5,14,0,1,'2026-11-22 04:18:31.772296',NULL);
CREATE TABLE shop_order (
    id INTEGER NOT NULL,
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
    placed_at DATETIME NOT NULL,
    due_at DATETIME,
    cancel_asked_at DATETIME,
    CONSTRAINT pk_shop_order PRIMARY KEY (id),
    CONSTRAINT ck_shop_order_goods_rupiah_whole CHECK (typeof(goods_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_shop_order_shipping_rupiah_whole CHECK (typeof(shipping_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_shop_order_total_rupiah_whole CHECK (typeof(total_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_shop_order_courier_cost_rupiah_whole CHECK (typeof(courier_cost_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_shop_order_total_is_sum CHECK (total_rupiah = goods_rupiah + shipping_rupiah),
    CONSTRAINT ck_shop_order_amounts CHECK (goods_rupiah > 0 AND shipping_rupiah >= 0 AND total_rupiah <= 1000000000000),
    CONSTRAINT ck_shop_order_pay_on CHECK (pay_on IN ('prepaid', 'handover')),
    CONSTRAINT ck_shop_order_delivery CHECK (delivery IN ('kirim', 'ambil')),
    CONSTRAINT uq_shop_order_number UNIQUE (number),
    CONSTRAINT uq_shop_order_token UNIQUE (token),
    CONSTRAINT fk_shop_order_checkout_id FOREIGN KEY(checkout_id) REFERENCES checkout (id),
    CONSTRAINT fk_shop_order_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);
INSERT INTO "shop_order" VALUES(1,'LB-V8H9MWAN','BJgwWjX9mWN6mnorZ8pKLw',1,1,'web','placed',1,'prepaid','transfer','ambil','',0,'',400,15000,0,15000,1,1000,'268996','',0,'2026-11-22 04:18:32.115687','2026-11-24 04:18:32.122175',NULL);
INSERT INTO "shop_order" VALUES(2,'LB-T669JZGK','2VaLq5AGrZoic5cNolpYfg',2,1,'web','paid',2,'prepaid','transfer','kirim','Kurir desa',1,'hari ini atau besok',700,30000,5000,35000,1,1000,'','',0,'2026-11-22 04:18:32.286741',NULL,NULL);
INSERT INTO "shop_order" VALUES(3,'LB-4G25PTXF','jxMvV-ypCP3q6ivQSF0Kyw',3,1,'web','completed',7,'prepaid','transfer','ambil','',0,'',400,100000,0,100000,1,1000,'777544','',0,'2026-11-22 04:18:32.610066',NULL,NULL);
INSERT INTO "shop_order" VALUES(4,'LB-VF3CJUY3','yYxni85AUHW_ea9BcVVixg',4,1,'web','completed',7,'prepaid','transfer','ambil','',0,'',400,100000,0,100000,1,1000,'969911','',0,'2026-11-22 04:18:32.956076',NULL,NULL);
INSERT INTO "shop_order" VALUES(5,'LB-JJ35XMEW','vDdRGZZm12J1ayKpWBHAJg',5,1,'web','refunded',4,'prepaid','transfer','ambil','',0,'',400,15000,0,15000,1,1000,'990782','',0,'2026-11-22 04:18:33.279059',NULL,NULL);
INSERT INTO "shop_order" VALUES(6,'LB-RRDS8T2Z','rpVtB56nJxc-7Bnw4L2aWg',6,1,'web','payment_review',3,'prepaid','transfer','ambil','',0,'',400,15000,0,15000,1,1000,'864004','',0,'2026-11-22 04:18:33.737289',NULL,NULL);
INSERT INTO "shop_order" VALUES(7,'LB-XHYRFD4Y','1_ilypIEJccyudtqi2zqrQ',7,1,'web','delivered',5,'handover','counter','ambil','',0,'',400,15000,0,15000,1,1000,'763188','',0,'2026-11-22 04:18:34.120509','2026-11-25 04:18:34.259172',NULL);
INSERT INTO "shop_order" VALUES(8,'LB-DD7VPWZZ','WKeQmVouoph6JR4Zhi5-JQ',8,1,'web','packed',4,'prepaid','transfer','ambil','',0,'',400,100000,0,100000,1,1000,'779663','',0,'2026-11-22 04:18:34.365297',NULL,NULL);
INSERT INTO "shop_order" VALUES(9,'LB-9VXJT6FM','QzilfG3d2a0ikDsM0Wta5A',9,2,'web','completed',7,'prepaid','transfer','ambil','',0,'',400,40000,0,40000,2,1000,'331020','',0,'2026-11-22 04:18:34.844842',NULL,NULL);
INSERT INTO "shop_order" VALUES(10,'LB-5EX8PPGH','6K-BViMy4R8o1drphi_Zkw',10,1,'web','paid',2,'prepaid','stripe','ambil','',0,'',400,100000,0,100000,1,1000,'692486','',0,'2026-11-22 04:18:35.209457',NULL,NULL);
INSERT INTO "shop_order" VALUES(11,'LB-A27EFPSN','qGFbTVrgXahR8jMJt70gYg',11,1,'web','completed',7,'prepaid','stripe','ambil','',0,'',400,100000,0,100000,1,1000,'252978','',0,'2026-11-22 04:18:37.164510',NULL,NULL);
INSERT INTO "shop_order" VALUES(12,'LB-JEXU673N','I7vb1PJMWmM_p2Vtm3DGDQ',12,1,'web','refunded',4,'prepaid','stripe','ambil','',0,'',400,100000,0,100000,1,1000,'098132','',0,'2026-11-22 04:18:37.638423',NULL,NULL);
INSERT INTO "shop_order" VALUES(13,'LB-Q5ZF97HH','5n26_fYPTaE_ENtaoEL5Bw',13,1,'web','delivered',6,'prepaid','stripe','ambil','',0,'',400,100000,0,100000,1,1000,'608268','',0,'2026-11-22 04:18:38.148894','2026-11-25 04:18:38.663294',NULL);
INSERT INTO "shop_order" VALUES(14,'LB-455XW2ZP','dLxRRGX1kaJh4Bh14ZV6Tw',14,1,'web','delivered',6,'prepaid','stripe','ambil','',0,'',400,100000,0,100000,1,1000,'978603','',0,'2026-11-22 04:18:38.869302','2026-11-25 04:18:39.242248',NULL);
INSERT INTO "shop_order" VALUES(15,'LB-Z3HVWQPJ','IUXm2HqsbrC2t2W3FeKnRQ',15,1,'web','placed',1,'prepaid','stripe','ambil','',0,'',400,100000,0,100000,1,1000,'098775','',0,'2026-11-22 04:18:39.516283','2026-11-23 04:18:39.517211',NULL);
INSERT INTO "shop_order" VALUES(16,'LB-3QMPC8PS','cKsgj-p73zhNDyPYKDWThA',16,1,'web','placed',1,'prepaid','stripe','ambil','',0,'',400,100000,0,100000,1,1000,'110680','',0,'2026-11-22 04:18:39.951453','2026-11-23 04:18:39.952621',NULL);
CREATE TABLE staff_role (
    person_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    role VARCHAR(20) NOT NULL,
    CONSTRAINT pk_staff_role PRIMARY KEY (person_id, bumdesa_id, role),
    CONSTRAINT ck_staff_role_role CHECK (role IN ('direktur', 'bendahara', 'kasir', 'petugas', 'pengawas', 'penasihat')),
    CONSTRAINT fk_staff_role_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_staff_role_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);
INSERT INTO "staff_role" VALUES(1,1,'direktur');
INSERT INTO "staff_role" VALUES(2,1,'bendahara');
INSERT INTO "staff_role" VALUES(3,1,'kasir');
INSERT INTO "staff_role" VALUES(4,2,'direktur');
INSERT INTO "staff_role" VALUES(5,2,'bendahara');
INSERT INTO "staff_role" VALUES(6,2,'kasir');
CREATE TABLE staff_role_change (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    role VARCHAR(20) NOT NULL,
    change VARCHAR(10) NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    at DATETIME NOT NULL,
    CONSTRAINT pk_staff_role_change PRIMARY KEY (id),
    CONSTRAINT ck_staff_role_change_change CHECK (change IN ('granted', 'revoked')),
    CONSTRAINT fk_staff_role_change_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_staff_role_change_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "staff_role_change" VALUES(1,1,1,'direktur','granted',NULL,'Sistem','2026-11-22 04:18:31.676475');
INSERT INTO "staff_role_change" VALUES(2,1,2,'bendahara','granted',NULL,'Sistem','2026-11-22 04:18:31.700014');
INSERT INTO "staff_role_change" VALUES(3,1,3,'kasir','granted',NULL,'Sistem','2026-11-22 04:18:31.708596');
INSERT INTO "staff_role_change" VALUES(4,2,4,'direktur','granted',NULL,'Sistem','2026-11-22 04:18:31.805667');
INSERT INTO "staff_role_change" VALUES(5,2,5,'bendahara','granted',NULL,'Sistem','2026-11-22 04:18:31.815487');
INSERT INTO "staff_role_change" VALUES(6,2,6,'kasir','granted',NULL,'Sistem','2026-11-22 04:18:31.828903');
CREATE TABLE stall_keeper (
    person_id INTEGER NOT NULL,
    seller_id INTEGER NOT NULL,
    CONSTRAINT pk_stall_keeper PRIMARY KEY (person_id, seller_id),
    CONSTRAINT fk_stall_keeper_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE state_change (
    id INTEGER NOT NULL,
    machine VARCHAR(30) NOT NULL,
    subject_id INTEGER NOT NULL,
    action VARCHAR(30) NOT NULL,
    from_state VARCHAR(30) NOT NULL,
    to_state VARCHAR(30) NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    note TEXT NOT NULL,
    at DATETIME NOT NULL,
    CONSTRAINT pk_state_change PRIMARY KEY (id)
);
INSERT INTO "state_change" VALUES(1,'seller',1,'begin','','verified',NULL,'Sistem','','2026-11-22 04:18:31.628258');
INSERT INTO "state_change" VALUES(2,'seller',2,'begin','','verified',NULL,'Sistem','','2026-11-22 04:18:31.786680');
INSERT INTO "state_change" VALUES(3,'listing',1,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:31.884110');
INSERT INTO "state_change" VALUES(4,'listing',1,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:31.893144');
INSERT INTO "state_change" VALUES(5,'listing',2,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:31.937125');
INSERT INTO "state_change" VALUES(6,'listing',2,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:31.945542');
INSERT INTO "state_change" VALUES(7,'listing',3,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:31.982490');
INSERT INTO "state_change" VALUES(8,'listing',3,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:31.985415');
INSERT INTO "state_change" VALUES(9,'payment',1,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:32.156856');
INSERT INTO "state_change" VALUES(10,'order',1,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:32.157056');
INSERT INTO "state_change" VALUES(11,'payment',2,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:32.310976');
INSERT INTO "state_change" VALUES(12,'order',2,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:32.311171');
INSERT INTO "state_change" VALUES(13,'statement_line',1,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:18:32.384366');
INSERT INTO "state_change" VALUES(14,'payment',2,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:18:32.399021');
INSERT INTO "state_change" VALUES(15,'statement_line',1,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:18:32.400446');
INSERT INTO "state_change" VALUES(16,'order',2,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:32.421910');
INSERT INTO "state_change" VALUES(17,'payment',3,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:32.628146');
INSERT INTO "state_change" VALUES(18,'order',3,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:32.628283');
INSERT INTO "state_change" VALUES(19,'statement_line',2,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:18:32.667236');
INSERT INTO "state_change" VALUES(20,'payment',3,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:18:32.679976');
INSERT INTO "state_change" VALUES(21,'statement_line',2,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:18:32.688529');
INSERT INTO "state_change" VALUES(22,'order',3,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:32.703766');
INSERT INTO "state_change" VALUES(23,'order',3,'accept','paid','accepted',1,'Petugas direktur','','2026-11-22 04:18:32.752657');
INSERT INTO "state_change" VALUES(24,'order',3,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:18:32.768378');
INSERT INTO "state_change" VALUES(25,'order',3,'ready','packed','ready',1,'Petugas direktur','','2026-11-22 04:18:32.794774');
INSERT INTO "state_change" VALUES(26,'order',3,'deliver','ready','delivered',3,'Petugas kasir','','2026-11-22 04:18:32.818873');
INSERT INTO "state_change" VALUES(27,'order',3,'complete','delivered','completed',1,'Petugas direktur','','2026-11-22 04:18:32.848009');
INSERT INTO "state_change" VALUES(28,'payment',4,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:32.980824');
INSERT INTO "state_change" VALUES(29,'order',4,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:32.980964');
INSERT INTO "state_change" VALUES(30,'statement_line',3,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:18:33.004387');
INSERT INTO "state_change" VALUES(31,'payment',4,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:18:33.014664');
INSERT INTO "state_change" VALUES(32,'statement_line',3,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:18:33.015474');
INSERT INTO "state_change" VALUES(33,'order',4,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:33.017071');
INSERT INTO "state_change" VALUES(34,'order',4,'accept','paid','accepted',1,'Petugas direktur','','2026-11-22 04:18:33.057035');
INSERT INTO "state_change" VALUES(35,'order',4,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:18:33.073208');
INSERT INTO "state_change" VALUES(36,'order',4,'ready','packed','ready',1,'Petugas direktur','','2026-11-22 04:18:33.084147');
INSERT INTO "state_change" VALUES(37,'order',4,'deliver','ready','delivered',3,'Petugas kasir','','2026-11-22 04:18:33.102543');
INSERT INTO "state_change" VALUES(38,'order',4,'complete','delivered','completed',1,'Petugas direktur','','2026-11-22 04:18:33.119855');
INSERT INTO "state_change" VALUES(39,'refund',1,'begin','','opened',NULL,'Sistem','pecah','2026-11-22 04:18:33.196906');
INSERT INTO "state_change" VALUES(40,'payment',5,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:33.301301');
INSERT INTO "state_change" VALUES(41,'order',5,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:33.301398');
INSERT INTO "state_change" VALUES(42,'statement_line',4,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:18:33.342531');
INSERT INTO "state_change" VALUES(43,'payment',5,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:18:33.344881');
INSERT INTO "state_change" VALUES(44,'statement_line',4,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:18:33.345536');
INSERT INTO "state_change" VALUES(45,'order',5,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:33.361037');
INSERT INTO "state_change" VALUES(46,'order',5,'cancel_paid','paid','refund_due',1,'Petugas direktur','habis','2026-11-22 04:18:33.442590');
INSERT INTO "state_change" VALUES(47,'refund',2,'begin','','opened',NULL,'Sistem','habis','2026-11-22 04:18:33.457431');
INSERT INTO "state_change" VALUES(48,'refund',2,'pay','opened','paid',2,'Petugas bendahara','','2026-11-22 04:18:33.620229');
INSERT INTO "state_change" VALUES(49,'order',5,'refund','refund_due','refunded',NULL,'Sistem','','2026-11-22 04:18:33.628001');
INSERT INTO "state_change" VALUES(50,'payment',6,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:33.782778');
INSERT INTO "state_change" VALUES(51,'order',6,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:33.782960');
INSERT INTO "state_change" VALUES(52,'payment',6,'cancelled','pending','cancelled',NULL,'Sistem','','2026-11-22 04:18:33.821162');
INSERT INTO "state_change" VALUES(53,'order',6,'cancel','placed','cancelled',1,'Petugas direktur','berubah pikiran','2026-11-22 04:18:33.852061');
INSERT INTO "state_change" VALUES(54,'statement_line',5,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:18:33.889116');
INSERT INTO "state_change" VALUES(55,'payment',6,'receive','cancelled','late',2,'Petugas bendahara','','2026-11-22 04:18:33.904715');
INSERT INTO "state_change" VALUES(56,'statement_line',5,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:18:33.910626');
INSERT INTO "state_change" VALUES(57,'order',6,'pay_late','cancelled','payment_review',NULL,'Sistem','','2026-11-22 04:18:33.924186');
INSERT INTO "state_change" VALUES(58,'statement_line',6,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:18:34.004134');
INSERT INTO "state_change" VALUES(59,'statement_line',6,'set_aside','open','set_aside',2,'Petugas bendahara','','2026-11-22 04:18:34.015239');
INSERT INTO "state_change" VALUES(60,'payment',7,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:34.142547');
INSERT INTO "state_change" VALUES(61,'order',7,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:34.142709');
INSERT INTO "state_change" VALUES(62,'order',7,'accept','placed','accepted',1,'Petugas direktur','','2026-11-22 04:18:34.164766');
INSERT INTO "state_change" VALUES(63,'order',7,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:18:34.211648');
INSERT INTO "state_change" VALUES(64,'order',7,'ready','packed','ready',1,'Petugas direktur','','2026-11-22 04:18:34.225256');
INSERT INTO "state_change" VALUES(65,'payment',7,'receive','pending','succeeded',3,'Petugas kasir','','2026-11-22 04:18:34.258983');
INSERT INTO "state_change" VALUES(66,'order',7,'deliver','ready','delivered',3,'Petugas kasir','','2026-11-22 04:18:34.266621');
INSERT INTO "state_change" VALUES(67,'payment',8,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:34.389387');
INSERT INTO "state_change" VALUES(68,'order',8,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:34.389498');
INSERT INTO "state_change" VALUES(69,'statement_line',7,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:18:34.440593');
INSERT INTO "state_change" VALUES(70,'payment',8,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:18:34.460339');
INSERT INTO "state_change" VALUES(71,'statement_line',7,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:18:34.461309');
INSERT INTO "state_change" VALUES(72,'order',8,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:34.468623');
INSERT INTO "state_change" VALUES(73,'order',8,'accept','paid','accepted',1,'Petugas direktur','','2026-11-22 04:18:34.533526');
INSERT INTO "state_change" VALUES(74,'order',8,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:18:34.552193');
INSERT INTO "state_change" VALUES(75,'payout',1,'begin','','requested',3,'Petugas kasir','','2026-11-22 04:18:34.685515');
INSERT INTO "state_change" VALUES(76,'payout',1,'approve','requested','approved',3,'Petugas kasir','','2026-11-22 04:18:34.697242');
INSERT INTO "state_change" VALUES(77,'payout',1,'pay','approved','paid',3,'Petugas kasir','','2026-11-22 04:18:34.740685');
INSERT INTO "state_change" VALUES(78,'payment',9,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:34.865033');
INSERT INTO "state_change" VALUES(79,'order',9,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:34.865145');
INSERT INTO "state_change" VALUES(80,'statement_line',8,'begin','','open',5,'Petugas bendahara','','2026-11-22 04:18:34.911530');
INSERT INTO "state_change" VALUES(81,'payment',9,'receive','pending','succeeded',5,'Petugas bendahara','','2026-11-22 04:18:34.916756');
INSERT INTO "state_change" VALUES(82,'statement_line',8,'match','open','matched',5,'Petugas bendahara','','2026-11-22 04:18:34.927952');
INSERT INTO "state_change" VALUES(83,'order',9,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:34.933184');
INSERT INTO "state_change" VALUES(84,'order',9,'accept','paid','accepted',4,'Petugas direktur','','2026-11-22 04:18:35.008260');
INSERT INTO "state_change" VALUES(85,'order',9,'pack','accepted','packed',4,'Petugas direktur','','2026-11-22 04:18:35.015080');
INSERT INTO "state_change" VALUES(86,'order',9,'ready','packed','ready',4,'Petugas direktur','','2026-11-22 04:18:35.025258');
INSERT INTO "state_change" VALUES(87,'order',9,'deliver','ready','delivered',6,'Petugas kasir','','2026-11-22 04:18:35.036821');
INSERT INTO "state_change" VALUES(88,'order',9,'complete','delivered','completed',4,'Petugas direktur','','2026-11-22 04:18:35.052864');
INSERT INTO "state_change" VALUES(89,'payout',2,'begin','','requested',6,'Petugas kasir','','2026-11-22 04:18:35.091363');
INSERT INTO "state_change" VALUES(90,'listing',4,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:35.144830');
INSERT INTO "state_change" VALUES(91,'listing',4,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:35.153063');
INSERT INTO "state_change" VALUES(92,'payment',10,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:35.222526');
INSERT INTO "state_change" VALUES(93,'order',10,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:35.222630');
INSERT INTO "state_change" VALUES(94,'card_checkout',1,'begin','','asked',NULL,'Sistem','','2026-11-22 04:18:35.268489');
INSERT INTO "state_change" VALUES(95,'card_checkout',1,'open','asked','open',NULL,'Sistem','','2026-11-22 04:18:35.642790');
INSERT INTO "state_change" VALUES(96,'card_checkout',1,'pay','open','paid',NULL,'Sistem','','2026-11-22 04:18:35.819928');
INSERT INTO "state_change" VALUES(97,'payment',10,'receive','pending','succeeded',NULL,'Sistem','','2026-11-22 04:18:35.821388');
INSERT INTO "state_change" VALUES(98,'order',10,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:35.831426');
INSERT INTO "state_change" VALUES(99,'listing',5,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:37.120361');
INSERT INTO "state_change" VALUES(100,'listing',5,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:37.125049');
INSERT INTO "state_change" VALUES(101,'payment',11,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:37.176769');
INSERT INTO "state_change" VALUES(102,'order',11,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:37.176927');
INSERT INTO "state_change" VALUES(103,'card_checkout',2,'begin','','asked',NULL,'Sistem','','2026-11-22 04:18:37.201472');
INSERT INTO "state_change" VALUES(104,'card_checkout',2,'open','asked','open',NULL,'Sistem','','2026-11-22 04:18:37.247712');
INSERT INTO "state_change" VALUES(105,'card_checkout',2,'pay','open','paid',NULL,'Sistem','','2026-11-22 04:18:37.299195');
INSERT INTO "state_change" VALUES(106,'payment',11,'receive','pending','succeeded',NULL,'Sistem','','2026-11-22 04:18:37.300267');
INSERT INTO "state_change" VALUES(107,'order',11,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:37.301322');
INSERT INTO "state_change" VALUES(108,'order',11,'accept','paid','accepted',1,'Petugas direktur','','2026-11-22 04:18:37.403967');
INSERT INTO "state_change" VALUES(109,'order',11,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:18:37.415716');
INSERT INTO "state_change" VALUES(110,'order',11,'ready','packed','ready',1,'Petugas direktur','','2026-11-22 04:18:37.431346');
INSERT INTO "state_change" VALUES(111,'order',11,'deliver','ready','delivered',3,'Petugas kasir','','2026-11-22 04:18:37.440811');
INSERT INTO "state_change" VALUES(112,'order',11,'complete','delivered','completed',1,'Petugas direktur','','2026-11-22 04:18:37.456758');
INSERT INTO "state_change" VALUES(113,'refund',3,'begin','','opened',NULL,'Sistem','pecah','2026-11-22 04:18:37.502351');
INSERT INTO "state_change" VALUES(114,'card_refund',1,'begin','','submitted',NULL,'Sistem','','2026-11-22 04:18:37.504776');
INSERT INTO "state_change" VALUES(115,'listing',6,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:37.567579');
INSERT INTO "state_change" VALUES(116,'listing',6,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:37.580309');
INSERT INTO "state_change" VALUES(117,'payment',12,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:37.649406');
INSERT INTO "state_change" VALUES(118,'order',12,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:37.649517');
INSERT INTO "state_change" VALUES(119,'card_checkout',3,'begin','','asked',NULL,'Sistem','','2026-11-22 04:18:37.682720');
INSERT INTO "state_change" VALUES(120,'card_checkout',3,'open','asked','open',NULL,'Sistem','','2026-11-22 04:18:37.711955');
INSERT INTO "state_change" VALUES(121,'card_checkout',3,'pay','open','paid',NULL,'Sistem','','2026-11-22 04:18:37.768202');
INSERT INTO "state_change" VALUES(122,'payment',12,'receive','pending','succeeded',NULL,'Sistem','','2026-11-22 04:18:37.776351');
INSERT INTO "state_change" VALUES(123,'order',12,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:37.780706');
INSERT INTO "state_change" VALUES(124,'card_refund',1,'pay','submitted','paid',NULL,'Sistem','','2026-11-22 04:18:37.892513');
INSERT INTO "state_change" VALUES(125,'refund',3,'pay','opened','paid',NULL,'Sistem','','2026-11-22 04:18:37.895918');
INSERT INTO "state_change" VALUES(126,'order',12,'cancel_paid','paid','refund_due',1,'Petugas direktur','habis','2026-11-22 04:18:38.019062');
INSERT INTO "state_change" VALUES(127,'refund',4,'begin','','opened',NULL,'Sistem','habis','2026-11-22 04:18:38.044714');
INSERT INTO "state_change" VALUES(128,'card_refund',2,'begin','','submitted',NULL,'Sistem','','2026-11-22 04:18:38.045469');
INSERT INTO "state_change" VALUES(129,'listing',7,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:38.093469');
INSERT INTO "state_change" VALUES(130,'listing',7,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:38.100503');
INSERT INTO "state_change" VALUES(131,'payment',13,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:38.173403');
INSERT INTO "state_change" VALUES(132,'order',13,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:38.173614');
INSERT INTO "state_change" VALUES(133,'card_checkout',4,'begin','','asked',NULL,'Sistem','','2026-11-22 04:18:38.201947');
INSERT INTO "state_change" VALUES(134,'card_checkout',4,'open','asked','open',NULL,'Sistem','','2026-11-22 04:18:38.236869');
INSERT INTO "state_change" VALUES(135,'card_checkout',4,'pay','open','paid',NULL,'Sistem','','2026-11-22 04:18:38.297192');
INSERT INTO "state_change" VALUES(136,'payment',13,'receive','pending','succeeded',NULL,'Sistem','','2026-11-22 04:18:38.306884');
INSERT INTO "state_change" VALUES(137,'order',13,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:38.309390');
INSERT INTO "state_change" VALUES(138,'card_refund',2,'pay','submitted','paid',NULL,'Sistem','','2026-11-22 04:18:38.437150');
INSERT INTO "state_change" VALUES(139,'refund',4,'pay','opened','paid',NULL,'Sistem','','2026-11-22 04:18:38.441064');
INSERT INTO "state_change" VALUES(140,'order',12,'refund','refund_due','refunded',NULL,'Sistem','','2026-11-22 04:18:38.446725');
INSERT INTO "state_change" VALUES(141,'order',13,'accept','paid','accepted',1,'Petugas direktur','','2026-11-22 04:18:38.609853');
INSERT INTO "state_change" VALUES(142,'order',13,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:18:38.620094');
INSERT INTO "state_change" VALUES(143,'order',13,'ready','packed','ready',1,'Petugas direktur','','2026-11-22 04:18:38.650818');
INSERT INTO "state_change" VALUES(144,'order',13,'deliver','ready','delivered',3,'Petugas kasir','','2026-11-22 04:18:38.664463');
INSERT INTO "state_change" VALUES(145,'dispute',1,'begin','','opened',NULL,'Sistem','','2026-11-22 04:18:38.720582');
INSERT INTO "state_change" VALUES(146,'listing',8,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:38.792597');
INSERT INTO "state_change" VALUES(147,'listing',8,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:38.804180');
INSERT INTO "state_change" VALUES(148,'payment',14,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:38.892299');
INSERT INTO "state_change" VALUES(149,'order',14,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:38.892448');
INSERT INTO "state_change" VALUES(150,'card_checkout',5,'begin','','asked',NULL,'Sistem','','2026-11-22 04:18:38.936203');
INSERT INTO "state_change" VALUES(151,'card_checkout',5,'open','asked','open',NULL,'Sistem','','2026-11-22 04:18:38.967961');
INSERT INTO "state_change" VALUES(152,'card_checkout',5,'pay','open','paid',NULL,'Sistem','','2026-11-22 04:18:39.036016');
INSERT INTO "state_change" VALUES(153,'payment',14,'receive','pending','succeeded',NULL,'Sistem','','2026-11-22 04:18:39.037200');
INSERT INTO "state_change" VALUES(154,'order',14,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:18:39.048268');
INSERT INTO "state_change" VALUES(155,'order',14,'accept','paid','accepted',1,'Petugas direktur','','2026-11-22 04:18:39.203266');
INSERT INTO "state_change" VALUES(156,'order',14,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:18:39.219819');
INSERT INTO "state_change" VALUES(157,'order',14,'ready','packed','ready',1,'Petugas direktur','','2026-11-22 04:18:39.232809');
INSERT INTO "state_change" VALUES(158,'order',14,'deliver','ready','delivered',3,'Petugas kasir','','2026-11-22 04:18:39.247911');
INSERT INTO "state_change" VALUES(159,'dispute',2,'begin','','opened',NULL,'Sistem','','2026-11-22 04:18:39.300353');
INSERT INTO "state_change" VALUES(160,'dispute',2,'lose','opened','lost',NULL,'Sistem','','2026-11-22 04:18:39.376351');
INSERT INTO "state_change" VALUES(161,'listing',9,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:39.430588');
INSERT INTO "state_change" VALUES(162,'listing',9,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:39.440135');
INSERT INTO "state_change" VALUES(163,'payment',15,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:39.542394');
INSERT INTO "state_change" VALUES(164,'order',15,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:39.542602');
INSERT INTO "state_change" VALUES(165,'card_checkout',6,'begin','','asked',NULL,'Sistem','','2026-11-22 04:18:39.601534');
INSERT INTO "state_change" VALUES(166,'card_checkout',6,'open','asked','open',NULL,'Sistem','','2026-11-22 04:18:39.636011');
INSERT INTO "state_change" VALUES(167,'card_checkout',6,'doubt','open','review',NULL,'Sistem','Yang masuk Rp100.001, seharusnya Rp100.000.','2026-11-22 04:18:39.711167');
INSERT INTO "state_change" VALUES(168,'listing',10,'begin','','draft',NULL,'Sistem','','2026-11-22 04:18:39.863384');
INSERT INTO "state_change" VALUES(169,'listing',10,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:18:39.875319');
INSERT INTO "state_change" VALUES(170,'payment',16,'begin','','pending',NULL,'Sistem','','2026-11-22 04:18:39.972281');
INSERT INTO "state_change" VALUES(171,'order',16,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:18:39.972448');
INSERT INTO "state_change" VALUES(172,'card_checkout',7,'begin','','asked',NULL,'Sistem','','2026-11-22 04:18:40.003387');
INSERT INTO "state_change" VALUES(173,'card_checkout',7,'open','asked','open',NULL,'Sistem','','2026-11-22 04:18:40.039442');
CREATE TABLE statement_line (
    id INTEGER NOT NULL,
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
    typed_at DATETIME NOT NULL,
    CONSTRAINT pk_statement_line PRIMARY KEY (id),
    CONSTRAINT ck_statement_line_amount_rupiah_whole CHECK (typeof(amount_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_statement_line_amount CHECK (amount_rupiah BETWEEN 1 AND 1000000000000),
    CONSTRAINT ck_statement_line_state CHECK (state IN ('open', 'set_aside', 'matched', 'discarded')),
    CONSTRAINT fk_statement_line_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_statement_line_bank_account_id FOREIGN KEY(bank_account_id) REFERENCES bank_account (id),
    CONSTRAINT fk_statement_line_typed_by FOREIGN KEY(typed_by) REFERENCES person (id)
);
INSERT INTO "statement_line" VALUES(1,1,1,'1.1.01.06','matched',2,34998,'2026-11-22','LB-T669JZGK','',2,'2026-11-22 04:18:32.371772');
INSERT INTO "statement_line" VALUES(2,1,1,'1.1.01.06','matched',2,99997,'2026-11-22','LB-4G25PTXF','',2,'2026-11-22 04:18:32.664757');
INSERT INTO "statement_line" VALUES(3,1,1,'1.1.01.06','matched',2,99996,'2026-11-22','LB-VF3CJUY3','',2,'2026-11-22 04:18:33.002964');
INSERT INTO "statement_line" VALUES(4,1,1,'1.1.01.06','matched',2,14995,'2026-11-22','LB-JJ35XMEW','',2,'2026-11-22 04:18:33.333159');
INSERT INTO "statement_line" VALUES(5,1,1,'1.1.01.06','matched',2,14994,'2026-11-22','SARI','',2,'2026-11-22 04:18:33.887269');
INSERT INTO "statement_line" VALUES(6,1,1,'1.1.01.06','set_aside',2,77000,'2026-11-22','TIDAK DIKENAL','',2,'2026-11-22 04:18:33.996954');
INSERT INTO "statement_line" VALUES(7,1,1,'1.1.01.06','matched',2,99993,'2026-11-22','LB-DD7VPWZZ','',2,'2026-11-22 04:18:34.438788');
INSERT INTO "statement_line" VALUES(8,2,2,'1.1.01.06','matched',2,39999,'2026-11-22','LB-9VXJT6FM','',5,'2026-11-22 04:18:34.896850');
CREATE TABLE stock_hold (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    variant_id INTEGER NOT NULL,
    quantity BIGINT NOT NULL,
    state VARCHAR(10) NOT NULL,
    until DATETIME NOT NULL,
    made_at DATETIME NOT NULL,
    ended_at DATETIME,
    CONSTRAINT pk_stock_hold PRIMARY KEY (id),
    CONSTRAINT uq_stock_hold_order_id_variant_id UNIQUE (order_id, variant_id),
    CONSTRAINT ck_stock_hold_quantity_whole CHECK (typeof(quantity) IN ('integer', 'null')),
    CONSTRAINT ck_stock_hold_order_id_whole CHECK (typeof(order_id) IN ('integer', 'null')),
    CONSTRAINT ck_stock_hold_quantity CHECK (quantity > 0),
    CONSTRAINT ck_stock_hold_state CHECK (state IN ('active', 'consumed', 'restocked', 'released', 'expired')),
    CONSTRAINT ck_stock_hold_ended CHECK ((state = 'active') = (ended_at IS NULL)),
    CONSTRAINT fk_stock_hold_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_stock_hold_variant_id FOREIGN KEY(variant_id) REFERENCES variant (id)
);
INSERT INTO "stock_hold" VALUES(1,1,1,1,1,'active','2026-11-24 04:18:32.122175','2026-11-22 04:18:32.137227',NULL);
INSERT INTO "stock_hold" VALUES(2,1,2,1,2,'consumed','2026-11-24 04:18:32.288749','2026-11-22 04:18:32.303370','2026-11-22 04:18:32.431961');
INSERT INTO "stock_hold" VALUES(3,1,5,1,1,'restocked','2026-11-24 04:18:33.279950','2026-11-22 04:18:33.299055','2026-11-22 04:18:33.444072');
INSERT INTO "stock_hold" VALUES(4,1,6,1,1,'released','2026-11-24 04:18:33.744678','2026-11-22 04:18:33.763854','2026-11-22 04:18:33.860741');
INSERT INTO "stock_hold" VALUES(5,1,7,1,1,'consumed','2026-11-24 04:18:34.130344','2026-11-22 04:18:34.140864','2026-11-22 04:18:34.181041');
INSERT INTO "stock_hold" VALUES(6,2,9,3,1,'consumed','2026-11-24 04:18:34.855646','2026-11-22 04:18:34.862570','2026-11-22 04:18:34.939426');
INSERT INTO "stock_hold" VALUES(7,1,10,4,1,'consumed','2026-11-23 04:18:35.210808','2026-11-22 04:18:35.213209','2026-11-22 04:18:35.851606');
INSERT INTO "stock_hold" VALUES(8,1,11,5,1,'consumed','2026-11-23 04:18:37.167263','2026-11-22 04:18:37.174735','2026-11-22 04:18:37.311170');
INSERT INTO "stock_hold" VALUES(9,1,12,6,1,'restocked','2026-11-23 04:18:37.639590','2026-11-22 04:18:37.647516','2026-11-22 04:18:38.020652');
INSERT INTO "stock_hold" VALUES(10,1,13,7,1,'consumed','2026-11-23 04:18:38.153030','2026-11-22 04:18:38.161171','2026-11-22 04:18:38.328525');
INSERT INTO "stock_hold" VALUES(11,1,14,8,1,'consumed','2026-11-23 04:18:38.882264','2026-11-22 04:18:38.890046','2026-11-22 04:18:39.054696');
INSERT INTO "stock_hold" VALUES(12,1,15,9,1,'active','2026-11-23 04:18:39.517211','2026-11-22 04:18:39.531542',NULL);
INSERT INTO "stock_hold" VALUES(13,1,16,10,1,'active','2026-11-23 04:18:39.952621','2026-11-22 04:18:39.964310',NULL);
CREATE TABLE stock_level (
    variant_id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    on_hand BIGINT NOT NULL,
    held BIGINT NOT NULL,
    CONSTRAINT pk_stock_level PRIMARY KEY (variant_id),
    CONSTRAINT ck_stock_level_on_hand_whole CHECK (typeof(on_hand) IN ('integer', 'null')),
    CONSTRAINT ck_stock_level_held_whole CHECK (typeof(held) IN ('integer', 'null')),
    CONSTRAINT ck_stock_level_on_hand CHECK (on_hand >= 0),
    CONSTRAINT ck_stock_level_held CHECK (held >= 0 AND held <= on_hand),
    CONSTRAINT fk_stock_level_variant_id FOREIGN KEY(variant_id) REFERENCES variant (id),
    CONSTRAINT fk_stock_level_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);
INSERT INTO "stock_level" VALUES(1,1,17,1);
INSERT INTO "stock_level" VALUES(2,1,0,0);
INSERT INTO "stock_level" VALUES(3,2,4,0);
INSERT INTO "stock_level" VALUES(4,1,9,0);
INSERT INTO "stock_level" VALUES(5,1,9,0);
INSERT INTO "stock_level" VALUES(6,1,10,0);
INSERT INTO "stock_level" VALUES(7,1,9,0);
INSERT INTO "stock_level" VALUES(8,1,9,0);
INSERT INTO "stock_level" VALUES(9,1,10,1);
INSERT INTO "stock_level" VALUES(10,1,10,1);
CREATE TABLE stock_move (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    variant_id INTEGER NOT NULL,
    kind VARCHAR(10) NOT NULL,
    quantity BIGINT NOT NULL,
    order_id INTEGER,
    unit_cost_rupiah BIGINT,
    note VARCHAR(200) NOT NULL,
    actor_id INTEGER,
    actor_name VARCHAR(120) NOT NULL,
    at DATETIME NOT NULL,
    CONSTRAINT pk_stock_move PRIMARY KEY (id),
    CONSTRAINT ck_stock_move_quantity_whole CHECK (typeof(quantity) IN ('integer', 'null')),
    CONSTRAINT ck_stock_move_unit_cost_rupiah_whole CHECK (typeof(unit_cost_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_stock_move_quantity CHECK (quantity <> 0),
    CONSTRAINT ck_stock_move_kind CHECK (kind IN ('receive', 'count', 'sale', 'restock')),
    CONSTRAINT ck_stock_move_order CHECK ((kind IN ('sale', 'restock')) = (order_id IS NOT NULL)),
    CONSTRAINT fk_stock_move_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_stock_move_variant_id FOREIGN KEY(variant_id) REFERENCES variant (id)
);
INSERT INTO "stock_move" VALUES(1,1,1,'receive',20,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:18:31.877196');
INSERT INTO "stock_move" VALUES(2,2,3,'receive',5,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:18:31.981654');
INSERT INTO "stock_move" VALUES(3,1,1,'sale',-2,2,NULL,'',NULL,'Sistem','2026-11-22 04:18:32.446399');
INSERT INTO "stock_move" VALUES(4,1,1,'sale',-1,5,NULL,'',NULL,'Sistem','2026-11-22 04:18:33.369289');
INSERT INTO "stock_move" VALUES(5,1,1,'restock',1,5,NULL,'',NULL,'Sistem','2026-11-22 04:18:33.452651');
INSERT INTO "stock_move" VALUES(6,1,1,'sale',-1,7,NULL,'',NULL,'Sistem','2026-11-22 04:18:34.194767');
INSERT INTO "stock_move" VALUES(7,2,3,'sale',-1,9,NULL,'',NULL,'Sistem','2026-11-22 04:18:34.941418');
INSERT INTO "stock_move" VALUES(8,1,4,'receive',10,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:18:35.144299');
INSERT INTO "stock_move" VALUES(9,1,4,'sale',-1,10,NULL,'',NULL,'Sistem','2026-11-22 04:18:35.867942');
INSERT INTO "stock_move" VALUES(10,1,5,'receive',10,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:18:37.119960');
INSERT INTO "stock_move" VALUES(11,1,5,'sale',-1,11,NULL,'',NULL,'Sistem','2026-11-22 04:18:37.312613');
INSERT INTO "stock_move" VALUES(12,1,6,'receive',10,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:18:37.566633');
INSERT INTO "stock_move" VALUES(13,1,6,'sale',-1,12,NULL,'',NULL,'Sistem','2026-11-22 04:18:37.788969');
INSERT INTO "stock_move" VALUES(14,1,6,'restock',1,12,NULL,'',NULL,'Sistem','2026-11-22 04:18:38.036306');
INSERT INTO "stock_move" VALUES(15,1,7,'receive',10,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:18:38.093118');
INSERT INTO "stock_move" VALUES(16,1,7,'sale',-1,13,NULL,'',NULL,'Sistem','2026-11-22 04:18:38.336322');
INSERT INTO "stock_move" VALUES(17,1,8,'receive',10,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:18:38.792120');
INSERT INTO "stock_move" VALUES(18,1,8,'sale',-1,14,NULL,'',NULL,'Sistem','2026-11-22 04:18:39.056464');
INSERT INTO "stock_move" VALUES(19,1,9,'receive',10,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:18:39.429922');
INSERT INTO "stock_move" VALUES(20,1,10,'receive',10,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:18:39.862710');
CREATE TABLE variant (
    id INTEGER NOT NULL,
    bumdesa_id INTEGER NOT NULL,
    listing_id INTEGER NOT NULL,
    name VARCHAR(60) NOT NULL,
    position INTEGER NOT NULL,
    price_rupiah BIGINT NOT NULL,
    grams INTEGER NOT NULL,
    stock_mode VARCHAR(10) NOT NULL,
    most_per_order INTEGER NOT NULL,
    CONSTRAINT pk_variant PRIMARY KEY (id),
    CONSTRAINT ck_variant_price_rupiah_whole CHECK (typeof(price_rupiah) IN ('integer', 'null')),
    CONSTRAINT ck_variant_grams_whole CHECK (typeof(grams) IN ('integer', 'null')),
    CONSTRAINT ck_variant_most_per_order_whole CHECK (typeof(most_per_order) IN ('integer', 'null')),
    CONSTRAINT ck_variant_position_whole CHECK (typeof(position) IN ('integer', 'null')),
    CONSTRAINT ck_variant_price CHECK (price_rupiah > 0 AND price_rupiah <= 10000000000),
    CONSTRAINT ck_variant_sizes CHECK (grams >= 0 AND most_per_order > 0),
    CONSTRAINT ck_variant_stock_mode CHECK (stock_mode IN ('counted', 'available')),
    CONSTRAINT uq_variant_listing_id_position UNIQUE (listing_id, position),
    CONSTRAINT fk_variant_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id),
    CONSTRAINT fk_variant_listing_id FOREIGN KEY(listing_id) REFERENCES listing (id)
);
INSERT INTO "variant" VALUES(1,1,1,'',0,15000,300,'counted',20);
INSERT INTO "variant" VALUES(2,1,2,'',0,100000,300,'available',20);
INSERT INTO "variant" VALUES(3,2,3,'',0,40000,300,'counted',20);
INSERT INTO "variant" VALUES(4,1,4,'',0,100000,300,'counted',20);
INSERT INTO "variant" VALUES(5,1,5,'',0,100000,300,'counted',20);
INSERT INTO "variant" VALUES(6,1,6,'',0,100000,300,'counted',20);
INSERT INTO "variant" VALUES(7,1,7,'',0,100000,300,'counted',20);
INSERT INTO "variant" VALUES(8,1,8,'',0,100000,300,'counted',20);
INSERT INTO "variant" VALUES(9,1,9,'',0,100000,300,'counted',20);
INSERT INTO "variant" VALUES(10,1,10,'',0,100000,300,'counted',20);
CREATE INDEX ix_state_change_subject ON state_change (machine, subject_id, id);
CREATE INDEX ix_place_children ON place (parent_code, code) WHERE level < 4;
CREATE INDEX ix_place_level_key ON place (level, search_key, code);
CREATE INDEX ix_category_parent_id ON category (parent_id);
CREATE INDEX ix_cart_used_at ON cart (used_at);
CREATE INDEX ix_checkout_buyer_phone ON checkout (buyer_phone);
CREATE INDEX ix_outbox_delivery_due ON outbox_delivery (done_at, dead_at, run_at);
CREATE INDEX ix_outbox_delivery_message_id ON outbox_delivery (message_id);
CREATE INDEX ix_stall_keeper_seller_id ON stall_keeper (seller_id);
CREATE INDEX ix_session_row_person_id ON session_row (person_id);
CREATE INDEX ix_bumdesa_village_code ON bumdesa (village_code);
CREATE INDEX ix_staff_role_bumdesa_id ON staff_role (bumdesa_id);
CREATE INDEX ix_staff_role_change_person_id ON staff_role_change (person_id);
CREATE INDEX ix_staff_role_change_bumdesa_id ON staff_role_change (bumdesa_id);
CREATE INDEX ix_bank_account_bumdesa_id ON bank_account (bumdesa_id);
CREATE INDEX ix_seller_village ON seller (village_code, id);
CREATE INDEX ix_seller_bumdesa ON seller (bumdesa_id, state, id);
CREATE UNIQUE INDEX ix_shipping_tariff_current ON shipping_tariff (bumdesa_id, courier, service, place_code) WHERE active = 1;
CREATE INDEX ix_shop_order_desk ON shop_order (bumdesa_id, state, id);
CREATE INDEX ix_shop_order_checkout_id ON shop_order (checkout_id);
CREATE INDEX ix_shop_order_due ON shop_order (state, due_at);
CREATE INDEX ix_cash_move_bumdesa_id ON cash_move (bumdesa_id);
CREATE INDEX ix_ledger_line_sub_ledger ON ledger_line (book_id, account_code, sub_ledger, effective_on, entry_id);
CREATE INDEX ix_ledger_line_account ON ledger_line (book_id, account_code, effective_on, entry_id, line_no);
CREATE INDEX ix_ledger_line_day ON ledger_line (book_id, effective_on);
CREATE UNIQUE INDEX uq_seller_consent_standing ON seller_consent (seller_id, kind) WHERE withdrawn_at IS NULL;
CREATE INDEX ix_listing_village ON listing (village_code, state, id);
CREATE INDEX ix_listing_seller ON listing (seller_id, state, id);
CREATE INDEX ix_listing_category ON listing (category_id, state, id);
CREATE INDEX ix_listing_bumdesa ON listing (bumdesa_id, state, id);
CREATE INDEX ix_listing_newest ON listing (state, id);
CREATE INDEX ix_listing_shelf ON listing (main_category_id, state, id);
CREATE UNIQUE INDEX uq_statement_line_typed ON statement_line (bank_account_id, booked_on, amount_rupiah, text) WHERE state <> 'discarded';
CREATE INDEX ix_statement_line_desk ON statement_line (bumdesa_id, state, id);
CREATE INDEX ix_payout_seller ON payout (seller_id, id);
CREATE INDEX ix_payout_desk ON payout (bumdesa_id, state, id);
CREATE UNIQUE INDEX uq_payout_open ON payout (seller_id) WHERE state IN ('requested', 'approved');
CREATE INDEX ix_photo_seller_print ON photo (seller_id, print);
CREATE INDEX ix_photo_loose ON photo (listing_id, made_at);
CREATE INDEX ix_stock_hold_due ON stock_hold (state, until);
CREATE INDEX ix_stock_hold_variant ON stock_hold (variant_id, state, until);
CREATE UNIQUE INDEX uq_stock_move_order ON stock_move (order_id, variant_id, kind) WHERE order_id IS NOT NULL;
CREATE INDEX ix_stock_move_variant ON stock_move (variant_id, id);
CREATE INDEX ix_order_line_seller ON order_line (seller_id, id);
CREATE INDEX ix_payment_desk ON payment (bumdesa_id, state, method, id);
CREATE UNIQUE INDEX uq_payment_due ON payment (bank_account_id, due_rupiah) WHERE state = 'pending' AND method = 'transfer';
CREATE INDEX ix_payment_order_id ON payment (order_id);
CREATE UNIQUE INDEX uq_payment_active ON payment (order_id) WHERE state IN ('pending', 'succeeded');
CREATE INDEX ix_refund_order_id ON refund (order_id);
CREATE INDEX ix_refund_desk ON refund (bumdesa_id, state, id);
CREATE INDEX ix_card_checkout_intent ON card_checkout (bumdesa_id, intent_ref);
CREATE INDEX ix_card_checkout_due ON card_checkout (next_check_at);
CREATE INDEX ix_card_refund_ref ON card_refund (bumdesa_id, ref);
CREATE INDEX ix_card_refund_due ON card_refund (next_check_at);
CREATE INDEX ix_card_dispute_order_id ON card_dispute (order_id);
CREATE INDEX ix_card_dispute_payment ON card_dispute (payment_id, state);
CREATE INDEX ix_card_payout_line_payment ON card_payout_line (payment_id);
CREATE INDEX ix_card_payout_line_payout_id ON card_payout_line (payout_id);
CREATE TRIGGER guard_state_change_no_update BEFORE UPDATE ON state_change  BEGIN SELECT RAISE(ABORT, 'state_change rows allow no update'); END;
CREATE TRIGGER guard_state_change_no_delete BEFORE DELETE ON state_change  BEGIN SELECT RAISE(ABORT, 'state_change rows allow no delete'); END;
CREATE TRIGGER guard_staff_role_change_no_update BEFORE UPDATE ON staff_role_change  BEGIN SELECT RAISE(ABORT, 'staff_role_change rows allow no update'); END;
CREATE TRIGGER guard_staff_role_change_no_delete BEFORE DELETE ON staff_role_change  BEGIN SELECT RAISE(ABORT, 'staff_role_change rows allow no delete'); END;
CREATE TRIGGER guard_ledger_book_no_update BEFORE UPDATE ON ledger_book  BEGIN SELECT RAISE(ABORT, 'ledger_book rows allow no update'); END;
CREATE TRIGGER guard_ledger_unit_no_update BEFORE UPDATE ON ledger_unit  BEGIN SELECT RAISE(ABORT, 'ledger_unit rows allow no update'); END;
CREATE TRIGGER guard_ledger_account_no_update BEFORE UPDATE ON ledger_account  BEGIN SELECT RAISE(ABORT, 'ledger_account rows allow no update'); END;
CREATE TRIGGER guard_ledger_entry_no_update BEFORE UPDATE ON ledger_entry  BEGIN SELECT RAISE(ABORT, 'ledger_entry rows allow no update'); END;
CREATE TRIGGER guard_ledger_line_no_update BEFORE UPDATE ON ledger_line  BEGIN SELECT RAISE(ABORT, 'ledger_line rows allow no update'); END;
CREATE TRIGGER guard_ledger_seal_no_update BEFORE UPDATE ON ledger_seal  BEGIN SELECT RAISE(ABORT, 'ledger_seal rows allow no update'); END;
CREATE TRIGGER guard_ledger_book_no_delete BEFORE DELETE ON ledger_book  BEGIN SELECT RAISE(ABORT, 'ledger_book rows allow no delete'); END;
CREATE TRIGGER guard_ledger_unit_no_delete BEFORE DELETE ON ledger_unit  BEGIN SELECT RAISE(ABORT, 'ledger_unit rows allow no delete'); END;
CREATE TRIGGER guard_ledger_account_no_delete BEFORE DELETE ON ledger_account  BEGIN SELECT RAISE(ABORT, 'ledger_account rows allow no delete'); END;
CREATE TRIGGER guard_ledger_entry_no_delete BEFORE DELETE ON ledger_entry  BEGIN SELECT RAISE(ABORT, 'ledger_entry rows allow no delete'); END;
CREATE TRIGGER guard_ledger_line_no_delete BEFORE DELETE ON ledger_line  BEGIN SELECT RAISE(ABORT, 'ledger_line rows allow no delete'); END;
CREATE TRIGGER guard_ledger_seal_no_delete BEFORE DELETE ON ledger_seal  BEGIN SELECT RAISE(ABORT, 'ledger_seal rows allow no delete'); END;
CREATE TRIGGER guard_ledger_period_no_delete BEFORE DELETE ON ledger_period  BEGIN SELECT RAISE(ABORT, 'ledger_period rows allow no delete'); END;
CREATE TRIGGER guard_ledger_balance_no_delete BEFORE DELETE ON ledger_balance  BEGIN SELECT RAISE(ABORT, 'ledger_balance rows allow no delete'); END;
CREATE TRIGGER guard_ledger_month_total_no_delete BEFORE DELETE ON ledger_month_total  BEGIN SELECT RAISE(ABORT, 'ledger_month_total rows allow no delete'); END;
CREATE TRIGGER guard_ledger_entry_in_closed_month BEFORE INSERT ON ledger_entry WHEN EXISTS (SELECT 1 FROM ledger_period p
    WHERE p.book_id = NEW.book_id AND p.month >= NEW.month AND p.state = 'closed') BEGIN SELECT RAISE(ABORT, 'ledger_entry: in closed month'); END;
CREATE TRIGGER guard_ledger_entry_number_out_of_order BEFORE INSERT ON ledger_entry WHEN NEW.number <> 1 + COALESCE((SELECT MAX(e.number) FROM ledger_entry e
    WHERE e.book_id = NEW.book_id AND e.year = NEW.year), 0) BEGIN SELECT RAISE(ABORT, 'ledger_entry: number out of order'); END;
CREATE TRIGGER guard_ledger_line_after_the_seal BEFORE INSERT ON ledger_line WHEN EXISTS (SELECT 1 FROM ledger_seal s WHERE s.entry_id = NEW.entry_id) BEGIN SELECT RAISE(ABORT, 'ledger_line: after the seal'); END;
CREATE TRIGGER guard_ledger_line_on_a_heading BEFORE INSERT ON ledger_line WHEN EXISTS (SELECT 1 FROM ledger_account a
    WHERE a.book_id = NEW.book_id AND a.code = NEW.account_code AND a.level < 4) BEGIN SELECT RAISE(ABORT, 'ledger_line: on a heading'); END;
CREATE TRIGGER guard_ledger_line_wrong_sub_ledger BEFORE INSERT ON ledger_line WHEN EXISTS (SELECT 1 FROM ledger_account a
    WHERE a.book_id = NEW.book_id AND a.code = NEW.account_code AND NOT CASE
        WHEN a.sub_ledger IS NULL THEN NEW.sub_ledger = ''
        ELSE substr(NEW.sub_ledger, 1, length(a.sub_ledger) + 1) = a.sub_ledger || ':'
            AND length(NEW.sub_ledger) > length(a.sub_ledger) + 1 END) BEGIN SELECT RAISE(ABORT, 'ledger_line: wrong sub ledger'); END;
CREATE TRIGGER guard_ledger_seal_not_balanced BEFORE INSERT ON ledger_seal WHEN (SELECT COUNT(*) < 2 OR SUM(l.amount) <> 0 FROM ledger_line l
    WHERE l.entry_id = NEW.entry_id AND l.book_id = NEW.book_id) BEGIN SELECT RAISE(ABORT, 'ledger_seal: not balanced'); END;
CREATE TRIGGER guard_ledger_seal_not_next_in_chain BEFORE INSERT ON ledger_seal WHEN NEW.seq <> 1 + COALESCE((SELECT MAX(s.seq) FROM ledger_seal s WHERE s.book_id = NEW.book_id), 0)
    OR NEW.prev_hash <> COALESCE(
        (SELECT s.hash FROM ledger_seal s WHERE s.book_id = NEW.book_id AND s.seq = NEW.seq - 1), '0000000000000000000000000000000000000000000000000000000000000000') BEGIN SELECT RAISE(ABORT, 'ledger_seal: not next in chain'); END;
CREATE TRIGGER guard_ledger_seal_not_a_mirror BEFORE INSERT ON ledger_seal WHEN EXISTS (SELECT 1 FROM ledger_entry e WHERE e.id = NEW.entry_id AND e.reverses_id IS NOT NULL AND (
    NOT EXISTS (SELECT 1 FROM ledger_seal s WHERE s.entry_id = e.reverses_id AND s.book_id = e.book_id)
    OR (SELECT COUNT(*) FROM ledger_line r WHERE r.entry_id = e.id)
        <> (SELECT COUNT(*) FROM ledger_line o WHERE o.entry_id = e.reverses_id)
    OR EXISTS (SELECT 1 FROM ledger_line r WHERE r.entry_id = e.id AND NOT EXISTS (
        SELECT 1 FROM ledger_line o WHERE o.entry_id = e.reverses_id AND o.line_no = r.line_no
            AND o.account_code = r.account_code AND o.sub_ledger = r.sub_ledger
            AND o.unit = r.unit AND o.amount = -r.amount)))) BEGIN SELECT RAISE(ABORT, 'ledger_seal: not a mirror'); END;
CREATE TRIGGER guard_ledger_seal_keeps_sums AFTER INSERT ON ledger_seal BEGIN INSERT INTO ledger_balance (book_id, account_code, sub_ledger, kept_side, balance, seq)
    SELECT DISTINCT l.book_id, l.account_code, l.sub_ledger, a.kept_side, 0, 0
    FROM ledger_line l JOIN ledger_account a ON a.book_id = l.book_id AND a.code = l.account_code
    WHERE l.entry_id = NEW.entry_id AND (a.sub_ledger IS NOT NULL OR a.kept_side <> 0) AND NOT EXISTS (
        SELECT 1 FROM ledger_balance b WHERE b.book_id = l.book_id
            AND b.account_code = l.account_code AND b.sub_ledger = l.sub_ledger);
UPDATE ledger_balance SET seq = NEW.seq, balance = balance + (SELECT SUM(l.amount) FROM ledger_line l
        WHERE l.entry_id = NEW.entry_id AND l.account_code = ledger_balance.account_code
            AND l.sub_ledger = ledger_balance.sub_ledger)
    WHERE book_id = NEW.book_id AND (account_code, sub_ledger) IN (
        SELECT l.account_code, l.sub_ledger FROM ledger_line l WHERE l.entry_id = NEW.entry_id);
INSERT INTO ledger_month_total (book_id, account_code, month, unit, debit, credit, seq)
    SELECT DISTINCT l.book_id, l.account_code, substr(l.effective_on, 1, 7), l.unit, 0, 0, 0
    FROM ledger_line l WHERE l.entry_id = NEW.entry_id AND NOT EXISTS (
        SELECT 1 FROM ledger_month_total t WHERE t.book_id = l.book_id AND t.account_code = l.account_code
            AND t.month = substr(l.effective_on, 1, 7) AND t.unit = l.unit);
UPDATE ledger_month_total SET seq = NEW.seq,
        debit = debit + (SELECT SUM(CASE WHEN l.amount > 0 THEN l.amount ELSE 0 END) FROM ledger_line l
            WHERE l.entry_id = NEW.entry_id AND l.account_code = ledger_month_total.account_code
                AND l.unit = ledger_month_total.unit),
        credit = credit - (SELECT SUM(CASE WHEN l.amount < 0 THEN l.amount ELSE 0 END) FROM ledger_line l
            WHERE l.entry_id = NEW.entry_id AND l.account_code = ledger_month_total.account_code
                AND l.unit = ledger_month_total.unit)
    WHERE book_id = NEW.book_id
        AND month = (SELECT e.month FROM ledger_entry e WHERE e.id = NEW.entry_id)
        AND (account_code, unit) IN (
            SELECT l.account_code, l.unit FROM ledger_line l WHERE l.entry_id = NEW.entry_id); END;
CREATE TRIGGER guard_ledger_period_not_opened_open BEFORE INSERT ON ledger_period WHEN NEW.state <> 'open' BEGIN SELECT RAISE(ABORT, 'ledger_period: not opened open'); END;
CREATE TRIGGER guard_ledger_period_not_a_closing BEFORE UPDATE ON ledger_period WHEN NEW.book_id <> OLD.book_id OR NEW.month <> OLD.month OR OLD.state <> 'open' OR NEW.state <> 'closed'
    OR NEW.closed_seq <> COALESCE((SELECT MAX(s.seq) FROM ledger_seal s WHERE s.book_id = NEW.book_id), 0) BEGIN SELECT RAISE(ABORT, 'ledger_period: not a closing'); END;
CREATE TRIGGER guard_ledger_balance_not_empty BEFORE INSERT ON ledger_balance WHEN NEW.balance <> 0 OR NEW.seq <> 0 OR NOT EXISTS (SELECT 1 FROM ledger_account a
    WHERE a.book_id = NEW.book_id AND a.code = NEW.account_code AND (a.sub_ledger IS NOT NULL OR a.kept_side <> 0)) BEGIN SELECT RAISE(ABORT, 'ledger_balance: not empty'); END;
CREATE TRIGGER guard_ledger_balance_not_moved_by_lines BEFORE UPDATE ON ledger_balance WHEN NEW.book_id <> OLD.book_id OR NEW.account_code <> OLD.account_code
    OR NEW.sub_ledger <> OLD.sub_ledger OR NEW.seq <= OLD.seq OR NEW.balance * NEW.kept_side < 0
    OR NOT COALESCE(NEW.balance = OLD.balance + (SELECT SUM(l.amount)
        FROM ledger_seal s JOIN ledger_line l ON l.entry_id = s.entry_id
        WHERE s.book_id = NEW.book_id AND s.seq = NEW.seq
            AND l.account_code = NEW.account_code AND l.sub_ledger = NEW.sub_ledger), FALSE) BEGIN SELECT RAISE(ABORT, 'ledger_balance: not moved by lines'); END;
CREATE TRIGGER guard_ledger_month_total_not_empty BEFORE INSERT ON ledger_month_total WHEN NEW.debit <> 0 OR NEW.credit <> 0 OR NEW.seq <> 0 BEGIN SELECT RAISE(ABORT, 'ledger_month_total: not empty'); END;
CREATE TRIGGER guard_ledger_month_total_not_added_by_lines BEFORE UPDATE ON ledger_month_total WHEN NEW.book_id <> OLD.book_id OR NEW.account_code <> OLD.account_code
    OR NEW.month <> OLD.month OR NEW.unit <> OLD.unit OR NEW.seq <= OLD.seq
    OR NOT COALESCE((SELECT NEW.debit = OLD.debit + SUM(CASE WHEN l.amount > 0 THEN l.amount ELSE 0 END)
            AND NEW.credit = OLD.credit - SUM(CASE WHEN l.amount < 0 THEN l.amount ELSE 0 END)
        FROM ledger_seal s JOIN ledger_line l ON l.entry_id = s.entry_id
        WHERE s.book_id = NEW.book_id AND s.seq = NEW.seq AND l.account_code = NEW.account_code
            AND l.unit = NEW.unit AND substr(l.effective_on, 1, 7) = NEW.month), FALSE) BEGIN SELECT RAISE(ABORT, 'ledger_month_total: not added by lines'); END;
CREATE TRIGGER guard_bumdesa_terms_no_update BEFORE UPDATE ON bumdesa_terms  BEGIN SELECT RAISE(ABORT, 'bumdesa_terms rows allow no update'); END;
CREATE TRIGGER guard_bumdesa_terms_no_delete BEFORE DELETE ON bumdesa_terms  BEGIN SELECT RAISE(ABORT, 'bumdesa_terms rows allow no delete'); END;
CREATE TRIGGER guard_bumdesa_no_delete BEFORE DELETE ON bumdesa  BEGIN SELECT RAISE(ABORT, 'bumdesa rows allow no delete'); END;
CREATE TRIGGER guard_bumdesa_no_update_of_frozen BEFORE UPDATE OF slug, village_code, zone, book_id ON bumdesa WHEN (OLD.slug <> NEW.slug OR OLD.village_code <> NEW.village_code OR OLD.zone <> NEW.zone OR (OLD.book_id IS NOT NULL AND (NEW.book_id IS NULL OR NEW.book_id <> OLD.book_id))) BEGIN SELECT RAISE(ABORT, 'bumdesa rows allow no update'); END;
CREATE TRIGGER guard_bank_account_no_delete BEFORE DELETE ON bank_account  BEGIN SELECT RAISE(ABORT, 'bank_account rows allow no delete'); END;
CREATE TRIGGER guard_bank_account_no_update_of_frozen BEFORE UPDATE OF bumdesa_id, bank, number_secret, number_hash, number_end, holder, account_code ON bank_account  BEGIN SELECT RAISE(ABORT, 'bank_account rows allow no update'); END;
CREATE TRIGGER guard_seller_consent_no_delete BEFORE DELETE ON seller_consent  BEGIN SELECT RAISE(ABORT, 'seller_consent rows allow no delete'); END;
CREATE TRIGGER guard_seller_consent_no_update_of_frozen BEFORE UPDATE OF seller_id, kind, method ON seller_consent  BEGIN SELECT RAISE(ABORT, 'seller_consent rows allow no update'); END;
CREATE TRIGGER guard_seller_consent_no_update BEFORE UPDATE ON seller_consent WHEN (OLD.withdrawn_at IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'seller_consent rows allow no update'); END;
CREATE TRIGGER guard_stock_move_no_update BEFORE UPDATE ON stock_move  BEGIN SELECT RAISE(ABORT, 'stock_move rows allow no update'); END;
CREATE TRIGGER guard_stock_move_no_delete BEFORE DELETE ON stock_move  BEGIN SELECT RAISE(ABORT, 'stock_move rows allow no delete'); END;
CREATE TRIGGER guard_stock_hold_no_delete BEFORE DELETE ON stock_hold  BEGIN SELECT RAISE(ABORT, 'stock_hold rows allow no delete'); END;
CREATE TRIGGER guard_stock_hold_no_update BEFORE UPDATE ON stock_hold WHEN (OLD.order_id <> NEW.order_id OR OLD.variant_id <> NEW.variant_id OR OLD.quantity <> NEW.quantity OR (OLD.state <> NEW.state AND OLD.state <> 'active' AND NOT (OLD.state = 'consumed' AND NEW.state = 'restocked'))) BEGIN SELECT RAISE(ABORT, 'stock_hold rows allow no update'); END;
CREATE TRIGGER guard_payment_match_no_update BEFORE UPDATE ON payment_match  BEGIN SELECT RAISE(ABORT, 'payment_match rows allow no update'); END;
CREATE TRIGGER guard_payment_match_no_delete BEFORE DELETE ON payment_match  BEGIN SELECT RAISE(ABORT, 'payment_match rows allow no delete'); END;
CREATE TRIGGER guard_payment_no_delete BEFORE DELETE ON payment  BEGIN SELECT RAISE(ABORT, 'payment rows allow no delete'); END;
CREATE TRIGGER guard_payment_no_update_of_frozen BEFORE UPDATE OF order_id, bumdesa_id, token, method, total_rupiah, code_rupiah, due_rupiah, bank_account_id, opened_at ON payment  BEGIN SELECT RAISE(ABORT, 'payment rows allow no update'); END;
CREATE TRIGGER guard_statement_line_no_delete BEFORE DELETE ON statement_line  BEGIN SELECT RAISE(ABORT, 'statement_line rows allow no delete'); END;
CREATE TRIGGER guard_statement_line_no_update_of_frozen BEFORE UPDATE OF amount_rupiah, bumdesa_id, bank_account_id, booked_on, text, typed_by, typed_at ON statement_line  BEGIN SELECT RAISE(ABORT, 'statement_line rows allow no update'); END;
CREATE TRIGGER guard_card_payout_no_update BEFORE UPDATE ON card_payout  BEGIN SELECT RAISE(ABORT, 'card_payout rows allow no update'); END;
CREATE TRIGGER guard_card_payout_no_delete BEFORE DELETE ON card_payout  BEGIN SELECT RAISE(ABORT, 'card_payout rows allow no delete'); END;
CREATE TRIGGER guard_card_payout_line_no_update BEFORE UPDATE ON card_payout_line  BEGIN SELECT RAISE(ABORT, 'card_payout_line rows allow no update'); END;
CREATE TRIGGER guard_card_payout_line_no_delete BEFORE DELETE ON card_payout_line  BEGIN SELECT RAISE(ABORT, 'card_payout_line rows allow no delete'); END;
CREATE TRIGGER guard_gateway_event_no_delete BEFORE DELETE ON gateway_event  BEGIN SELECT RAISE(ABORT, 'gateway_event rows allow no delete'); END;
CREATE TRIGGER guard_gateway_event_no_update_of_frozen BEFORE UPDATE OF provider, bumdesa_id, event_key, kind, body, received_at ON gateway_event  BEGIN SELECT RAISE(ABORT, 'gateway_event rows allow no update'); END;
CREATE TRIGGER guard_card_checkout_no_delete BEFORE DELETE ON card_checkout  BEGIN SELECT RAISE(ABORT, 'card_checkout rows allow no delete'); END;
CREATE TRIGGER guard_card_checkout_no_update_of_frozen BEFORE UPDATE OF payment_id, bumdesa_id, expires_at ON card_checkout  BEGIN SELECT RAISE(ABORT, 'card_checkout rows allow no update'); END;
CREATE TRIGGER guard_card_refund_no_delete BEFORE DELETE ON card_refund  BEGIN SELECT RAISE(ABORT, 'card_refund rows allow no delete'); END;
CREATE TRIGGER guard_card_refund_no_update_of_frozen BEFORE UPDATE OF refund_id, bumdesa_id, reference ON card_refund  BEGIN SELECT RAISE(ABORT, 'card_refund rows allow no update'); END;
CREATE TRIGGER guard_card_dispute_no_delete BEFORE DELETE ON card_dispute  BEGIN SELECT RAISE(ABORT, 'card_dispute rows allow no delete'); END;
CREATE TRIGGER guard_card_dispute_no_update_of_frozen BEFORE UPDATE OF payment_id, order_id, bumdesa_id, ref, amount_rupiah, opened_at ON card_dispute  BEGIN SELECT RAISE(ABORT, 'card_dispute rows allow no update'); END;
CREATE TRIGGER guard_refund_no_delete BEFORE DELETE ON refund  BEGIN SELECT RAISE(ABORT, 'refund rows allow no delete'); END;
CREATE TRIGGER guard_refund_no_update_of_frozen BEFORE UPDATE OF amount_rupiah, order_id, payment_id, bumdesa_id, late, opened_at ON refund  BEGIN SELECT RAISE(ABORT, 'refund rows allow no update'); END;
CREATE TRIGGER guard_order_line_no_update BEFORE UPDATE ON order_line  BEGIN SELECT RAISE(ABORT, 'order_line rows allow no update'); END;
CREATE TRIGGER guard_order_line_no_delete BEFORE DELETE ON order_line  BEGIN SELECT RAISE(ABORT, 'order_line rows allow no delete'); END;
CREATE TRIGGER guard_checkout_no_update BEFORE UPDATE ON checkout  BEGIN SELECT RAISE(ABORT, 'checkout rows allow no update'); END;
CREATE TRIGGER guard_checkout_no_delete BEFORE DELETE ON checkout  BEGIN SELECT RAISE(ABORT, 'checkout rows allow no delete'); END;
CREATE TRIGGER guard_shop_order_no_delete BEFORE DELETE ON shop_order  BEGIN SELECT RAISE(ABORT, 'shop_order rows allow no delete'); END;
CREATE TRIGGER guard_shop_order_no_update_of_frozen BEFORE UPDATE OF checkout_id, bumdesa_id, number, token, pay_on, pay_method, delivery, goods_rupiah, shipping_rupiah, total_rupiah, terms_id, commission_bp, placed_at ON shop_order  BEGIN SELECT RAISE(ABORT, 'shop_order rows allow no update'); END;
CREATE TRIGGER guard_payout_no_delete BEFORE DELETE ON payout  BEGIN SELECT RAISE(ABORT, 'payout rows allow no delete'); END;
CREATE TRIGGER guard_payout_no_update_of_frozen BEFORE UPDATE OF amount_rupiah, bumdesa_id, seller_id, how, token, receipt_number, requested_by, requested_at ON payout  BEGIN SELECT RAISE(ABORT, 'payout rows allow no update'); END;
CREATE TRIGGER guard_cash_move_no_update BEFORE UPDATE ON cash_move  BEGIN SELECT RAISE(ABORT, 'cash_move rows allow no update'); END;
CREATE TRIGGER guard_cash_move_no_delete BEFORE DELETE ON cash_move  BEGIN SELECT RAISE(ABORT, 'cash_move rows allow no delete'); END;
COMMIT;
