BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001_first_sale');
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
INSERT INTO "bank_account" VALUES(1,1,'BRI','gAAAAABrAmzaClv97zXriXi1AEMtsCYLt3BUpeK-Apj9_mh31Xvm80Fr3L2QgmP4JEBaPE12WoO9AOLtBzwz4q3F8CrffAObgQ==','371e4fa224e7f719dfb621f9030116a730548e69dd10168561facf1e830b8eff','7890','BUMDesa Maju Bersama','1.1.01.06',1,'2026-11-22 04:17:30.601394',NULL,'Sistem');
INSERT INTO "bank_account" VALUES(2,2,'BRI','gAAAAABrAmzaq3vVHy48unJQyvlA0UbtdXlktKXLrp64hs24ez6DiNTbm3Tzr5ABS5dyU-DxQZAgOhMMQpioirg1ClqwoxB_Pw==','371e4fa224e7f719dfb621f9030116a730548e69dd10168561facf1e830b8eff','7890','BUMDesa Kedua','1.1.01.06',1,'2026-11-22 04:17:30.749290',NULL,'Sistem');
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
INSERT INTO "bumdesa" VALUES(1,'bumdesa-maju-bersama','BUMDesa Maju Bersama','33.17.09.2016','Asia/Jakarta',1,'marketplace','Marketplace','Balai desa',NULL,NULL,1,'','',0,'2026-11-22 04:17:30.470593');
INSERT INTO "bumdesa" VALUES(2,'bumdesa-kedua','BUMDesa Kedua','33.17.10.2008','Asia/Jakarta',2,'marketplace','Marketplace','Balai desa',NULL,NULL,1,'','',0,'2026-11-22 04:17:30.711487');
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
INSERT INTO "bumdesa_terms" VALUES(1,1,1,1000,'2026-11-22 04:17:30.536697','2026-11-22 04:17:30.536709',NULL,'Sistem');
INSERT INTO "bumdesa_terms" VALUES(2,2,1,1000,'2026-11-22 04:17:30.746975','2026-11-22 04:17:30.746987',NULL,'Sistem');
CREATE TABLE cart (
    id INTEGER NOT NULL,
    key_sha256 VARCHAR(64) NOT NULL,
    district_code VARCHAR(13) NOT NULL,
    district_label VARCHAR(160) NOT NULL,
    used_at DATETIME NOT NULL,
    CONSTRAINT pk_cart PRIMARY KEY (id),
    CONSTRAINT uq_cart_key_sha256 UNIQUE (key_sha256)
);
INSERT INTO "cart" VALUES(1,'2081a2f0b20b5956a9a88b87871371e51b0fc51c00583755e78e9a4dd3e6064e','','','2026-11-22 04:17:31.073210');
INSERT INTO "cart" VALUES(2,'c07cbb2b007934f531440af1322b062a6966783e23d6c9d309dfecaafddd3dac','','','2026-11-22 04:17:31.276516');
INSERT INTO "cart" VALUES(3,'badc5dd481e75c89dc6fe3cda410d6474dd4b9d01efb8926e31a9c7c4ec0f2c3','','','2026-11-22 04:17:31.651871');
INSERT INTO "cart" VALUES(4,'89c745caf68882b25b65cb4f1a1daf087403e5391683fdd7ffb7ff4aed13379b','','','2026-11-22 04:17:31.861970');
INSERT INTO "cart" VALUES(5,'6c538a2760ab9ad32d3c58c78138d43c01188861b000df620c0c239bf8e40f6b','','','2026-11-22 04:17:32.170453');
INSERT INTO "cart" VALUES(6,'93843376ce3be14dc732410a51ac8dea4bb0302bbbe7bc1a527c984acc3eefe3','','','2026-11-22 04:17:32.488785');
INSERT INTO "cart" VALUES(7,'ff0d6c7f229476c185d60771bcaaf4a36b2d75dc36a311c8f0715419f472ea07','','','2026-11-22 04:17:32.656911');
INSERT INTO "cart" VALUES(8,'6d183aa3170c310a050bd15735650f1297f6354e3d234bb02b0aa356bc67ef6a','','','2026-11-22 04:17:32.852429');
INSERT INTO "cart" VALUES(9,'4cad461fdb7329146bae280f576041bf1c35cb17d5b9a8ddb594fab74f2fe382','','','2026-11-22 04:17:33.138657');
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
INSERT INTO "cash_move" VALUES(1,1,60000,'1.1.01.06','1.1.01.01',2,'2026-11-22 04:17:33.008837');
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
INSERT INTO "checkout" VALUES(1,'MMKRO8cq2eZ9GYnSMCWD2A','Rina','+6281200000003','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:17:31.156950');
INSERT INTO "checkout" VALUES(2,'DmESR9JyQeUwlsoyotP5kg','Rina','+6281200000007','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:17:31.369137');
INSERT INTO "checkout" VALUES(3,'n4v5o2kFHaEF_1ENxRxhgQ','Rina','+6281200000011','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:17:31.672086');
INSERT INTO "checkout" VALUES(4,'L2GFPbRYJMXxS9JnV8btPw','Rina','+6281200000015','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:17:31.883852');
INSERT INTO "checkout" VALUES(5,'Q59c_E-W6Ar_xadzboocQg','Rina','+6281200000019','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:17:32.207544');
INSERT INTO "checkout" VALUES(6,'uiUE_f_euMTQ4NGvBju27w','Rina','+6281200000023','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:17:32.518142');
INSERT INTO "checkout" VALUES(7,'LTJ8Vx30AZp6zgNvM_6qqg','Rina','+6281200000028','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:17:32.693210');
INSERT INTO "checkout" VALUES(8,'PbZ5MjoNveT9bQajyKyRMA','Rina','+6281200000031','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:17:32.876698');
INSERT INTO "checkout" VALUES(9,'GP6dSQfozdRITDxWFDz5Ug','Rina','+6281200000037','Jalan Mawar 5, RT 001/RW 002','33.17.09','Kaliori, Rembang, Jawa Tengah','','2026-11-22 04:17:33.190328');
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
INSERT INTO "ledger_balance" VALUES(1,'2.1.05.02','seller:1',-1,-103000,15);
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
INSERT INTO "ledger_book" VALUES(1,'bumdesa:1','BUMDesa Maju Bersama','Asia/Jakarta','2026-11-22T04:17:30.494762+00:00');
INSERT INTO "ledger_book" VALUES(2,'bumdesa:2','BUMDesa Kedua','Asia/Jakarta','2026-11-22T04:17:30.712824+00:00');
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
INSERT INTO "ledger_entry" VALUES(1,1,2026,1,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:31.619898+00:00','payment:2:received','Pembayaran LB-HUR6UTQ6 (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(2,1,2026,2,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:31.750221+00:00','payment:3:received','Pembayaran LB-97ZTDBR5 (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(3,1,2026,3,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:31.847332+00:00','order:3:completed','Pesanan LB-97ZTDBR5 selesai',NULL);
INSERT INTO "ledger_entry" VALUES(4,1,2026,4,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:31.957483+00:00','payment:4:received','Pembayaran LB-FPEBYYRU (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(5,1,2026,5,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:32.086409+00:00','order:4:completed','Pesanan LB-FPEBYYRU selesai',NULL);
INSERT INTO "ledger_entry" VALUES(6,1,2026,6,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:32.152683+00:00','refund:1:opened','Pengembalian dana LB-FPEBYYRU',NULL);
INSERT INTO "ledger_entry" VALUES(7,1,2026,7,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:32.309113+00:00','payment:5:received','Pembayaran LB-Z74SNM4U (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(8,1,2026,8,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:32.410464+00:00','refund:2:opened','Pengembalian dana LB-Z74SNM4U',NULL);
INSERT INTO "ledger_entry" VALUES(9,1,2026,9,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:32.448619+00:00','refund:2:paid','Dana LB-Z74SNM4U dikembalikan',NULL);
INSERT INTO "ledger_entry" VALUES(10,1,2026,10,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:32.604210+00:00','payment:6:late','Uang datang setelah LB-MEQN4BWD berakhir',NULL);
INSERT INTO "ledger_entry" VALUES(11,1,2026,11,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:32.644311+00:00','statement-line:6:set-aside','Uang masuk belum dikenali',NULL);
INSERT INTO "ledger_entry" VALUES(12,1,2026,12,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:32.832881+00:00','payment:7:received','Pembayaran LB-2Z8APPXB (tunai)',NULL);
INSERT INTO "ledger_entry" VALUES(13,1,2026,13,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:32.957739+00:00','payment:8:received','Pembayaran LB-JWDXZD25 (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(14,1,2026,14,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:33.026584+00:00','cash-move:1:moved','Ambil tunai dari bank',NULL);
INSERT INTO "ledger_entry" VALUES(15,1,2026,15,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:33.088663+00:00','payout:1:approved','Pembayaran KW-KTZCEXPM disetujui',NULL);
INSERT INTO "ledger_entry" VALUES(16,1,2026,16,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:33.111076+00:00','payout:1:paid','Pembayaran KW-KTZCEXPM (tunai)',NULL);
INSERT INTO "ledger_entry" VALUES(17,2,2026,1,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:33.296834+00:00','payment:9:received','Pembayaran LB-9VMDY4UU (transfer)',NULL);
INSERT INTO "ledger_entry" VALUES(18,2,2026,2,'2026-11','2026-11-22',NULL,'2026-11-22T04:17:33.425244+00:00','order:9:completed','Pesanan LB-9VMDY4UU selesai',NULL);
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
INSERT INTO "ledger_month_total" VALUES(1,'1.1.01.06','2026-11','marketplace',441973,74995,14);
INSERT INTO "ledger_month_total" VALUES(1,'6.3.99.03','2026-11','marketplace',21,5,13);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.03','2026-11','marketplace',215000,360000,13);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.04','2026-11','marketplace',0,5000,1);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.02','2026-11','marketplace',77000,180000,15);
INSERT INTO "ledger_month_total" VALUES(1,'4.1.11.01','2026-11','marketplace',3000,20000,6);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.05','2026-11','marketplace',14995,44995,9);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.07','2026-11','marketplace',0,91994,11);
INSERT INTO "ledger_month_total" VALUES(1,'1.1.01.01','2026-11','marketplace',75000,50000,16);
INSERT INTO "ledger_month_total" VALUES(1,'2.1.05.06','2026-11','marketplace',50000,50000,16);
INSERT INTO "ledger_month_total" VALUES(2,'1.1.01.06','2026-11','marketplace',39999,0,1);
INSERT INTO "ledger_month_total" VALUES(2,'6.3.99.03','2026-11','marketplace',1,0,1);
INSERT INTO "ledger_month_total" VALUES(2,'2.1.05.03','2026-11','marketplace',40000,40000,2);
INSERT INTO "ledger_month_total" VALUES(2,'2.1.05.02','2026-11','marketplace',0,36000,2);
INSERT INTO "ledger_month_total" VALUES(2,'4.1.11.01','2026-11','marketplace',0,4000,2);
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
INSERT INTO "ledger_seal" VALUES(1,1,1,'0000000000000000000000000000000000000000000000000000000000000000','def9bcf3b87b1bfdf3a93f10f28f90b4eb213cf1e0aab9cd9d97fb90f39a3cf5','{"v":1,"book":"bumdesa:1","seq":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","number":"JU-2026-000001","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:31.619898+00:00","source":"payment:2:received","reverses":null,"description":"Pembayaran LB-HUR6UTQ6 (transfer)","lines":[["1.1.01.06",34998,"","marketplace"],["6.3.99.03",2,"","marketplace"],["2.1.05.03",-30000,"order:2","marketplace"],["2.1.05.04",-5000,"order:2","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(2,1,2,'def9bcf3b87b1bfdf3a93f10f28f90b4eb213cf1e0aab9cd9d97fb90f39a3cf5','87addf858f0814cd55bad7b741d2e4353512ce2cf4042084252dc737f83ab4a7','{"v":1,"book":"bumdesa:1","seq":2,"prev":"def9bcf3b87b1bfdf3a93f10f28f90b4eb213cf1e0aab9cd9d97fb90f39a3cf5","number":"JU-2026-000002","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:31.750221+00:00","source":"payment:3:received","reverses":null,"description":"Pembayaran LB-97ZTDBR5 (transfer)","lines":[["1.1.01.06",99997,"","marketplace"],["6.3.99.03",3,"","marketplace"],["2.1.05.03",-100000,"order:3","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(3,1,3,'87addf858f0814cd55bad7b741d2e4353512ce2cf4042084252dc737f83ab4a7','1963f1fcbeafd1067baddcb00cd66cd018292771859e88caabb243c21c7106c9','{"v":1,"book":"bumdesa:1","seq":3,"prev":"87addf858f0814cd55bad7b741d2e4353512ce2cf4042084252dc737f83ab4a7","number":"JU-2026-000003","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:31.847332+00:00","source":"order:3:completed","reverses":null,"description":"Pesanan LB-97ZTDBR5 selesai","lines":[["2.1.05.03",100000,"order:3","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(4,1,4,'1963f1fcbeafd1067baddcb00cd66cd018292771859e88caabb243c21c7106c9','be7c599d9713a284e60355da4b1862fd3ff3776e53727f6616f2e3c068d85a10','{"v":1,"book":"bumdesa:1","seq":4,"prev":"1963f1fcbeafd1067baddcb00cd66cd018292771859e88caabb243c21c7106c9","number":"JU-2026-000004","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:31.957483+00:00","source":"payment:4:received","reverses":null,"description":"Pembayaran LB-FPEBYYRU (transfer)","lines":[["1.1.01.06",99996,"","marketplace"],["6.3.99.03",4,"","marketplace"],["2.1.05.03",-100000,"order:4","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(5,1,5,'be7c599d9713a284e60355da4b1862fd3ff3776e53727f6616f2e3c068d85a10','6a19c73b387bc41876b6125e377b8464d52d389d85d901edbcbdfa47a353799f','{"v":1,"book":"bumdesa:1","seq":5,"prev":"be7c599d9713a284e60355da4b1862fd3ff3776e53727f6616f2e3c068d85a10","number":"JU-2026-000005","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:32.086409+00:00","source":"order:4:completed","reverses":null,"description":"Pesanan LB-FPEBYYRU selesai","lines":[["2.1.05.03",100000,"order:4","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(6,1,6,'6a19c73b387bc41876b6125e377b8464d52d389d85d901edbcbdfa47a353799f','909c5facb4f9d8211adfe06379bdccbf85257880627c49a05792f04a42c6f88f','{"v":1,"book":"bumdesa:1","seq":6,"prev":"6a19c73b387bc41876b6125e377b8464d52d389d85d901edbcbdfa47a353799f","number":"JU-2026-000006","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:32.152683+00:00","source":"refund:1:opened","reverses":null,"description":"Pengembalian dana LB-FPEBYYRU","lines":[["2.1.05.02",27000,"seller:1","marketplace"],["4.1.11.01",3000,"","marketplace"],["2.1.05.05",-30000,"refund:1","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(7,1,7,'909c5facb4f9d8211adfe06379bdccbf85257880627c49a05792f04a42c6f88f','65fd7644c1c8b1aa50af763cb3a88e0f281f101e83c666e368775f80f3cfd380','{"v":1,"book":"bumdesa:1","seq":7,"prev":"909c5facb4f9d8211adfe06379bdccbf85257880627c49a05792f04a42c6f88f","number":"JU-2026-000007","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:32.309113+00:00","source":"payment:5:received","reverses":null,"description":"Pembayaran LB-Z74SNM4U (transfer)","lines":[["1.1.01.06",14995,"","marketplace"],["6.3.99.03",5,"","marketplace"],["2.1.05.03",-15000,"order:5","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(8,1,8,'65fd7644c1c8b1aa50af763cb3a88e0f281f101e83c666e368775f80f3cfd380','69574b0e53b14464cb9e12192cc05599ac18512ca8fafb102002d61f241b92c4','{"v":1,"book":"bumdesa:1","seq":8,"prev":"65fd7644c1c8b1aa50af763cb3a88e0f281f101e83c666e368775f80f3cfd380","number":"JU-2026-000008","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:32.410464+00:00","source":"refund:2:opened","reverses":null,"description":"Pengembalian dana LB-Z74SNM4U","lines":[["2.1.05.03",15000,"order:5","marketplace"],["2.1.05.05",-14995,"refund:2","marketplace"],["6.3.99.03",-5,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(9,1,9,'69574b0e53b14464cb9e12192cc05599ac18512ca8fafb102002d61f241b92c4','a750940649002eb0628a24c61f3b2bea9a1f0e8cd85776113b133a6cdba07f33','{"v":1,"book":"bumdesa:1","seq":9,"prev":"69574b0e53b14464cb9e12192cc05599ac18512ca8fafb102002d61f241b92c4","number":"JU-2026-000009","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:32.448619+00:00","source":"refund:2:paid","reverses":null,"description":"Dana LB-Z74SNM4U dikembalikan","lines":[["2.1.05.05",14995,"refund:2","marketplace"],["1.1.01.06",-14995,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(10,1,10,'a750940649002eb0628a24c61f3b2bea9a1f0e8cd85776113b133a6cdba07f33','d599a4a6cc991062608679e0c0a289e0a4213dab5e00025be46520b9a0058b63','{"v":1,"book":"bumdesa:1","seq":10,"prev":"a750940649002eb0628a24c61f3b2bea9a1f0e8cd85776113b133a6cdba07f33","number":"JU-2026-000010","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:32.604210+00:00","source":"payment:6:late","reverses":null,"description":"Uang datang setelah LB-MEQN4BWD berakhir","lines":[["1.1.01.06",14994,"","marketplace"],["2.1.05.07",-14994,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(11,1,11,'d599a4a6cc991062608679e0c0a289e0a4213dab5e00025be46520b9a0058b63','2e365a8a77f0b9ca0a5e089bac9eeb898e2fb709bdf95c7486a947021e58bba4','{"v":1,"book":"bumdesa:1","seq":11,"prev":"d599a4a6cc991062608679e0c0a289e0a4213dab5e00025be46520b9a0058b63","number":"JU-2026-000011","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:32.644311+00:00","source":"statement-line:6:set-aside","reverses":null,"description":"Uang masuk belum dikenali","lines":[["1.1.01.06",77000,"","marketplace"],["2.1.05.07",-77000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(12,1,12,'2e365a8a77f0b9ca0a5e089bac9eeb898e2fb709bdf95c7486a947021e58bba4','12db1341247a6c8fd15bcc9119651505665cae4d414a9d74edcd9f3e2c638850','{"v":1,"book":"bumdesa:1","seq":12,"prev":"2e365a8a77f0b9ca0a5e089bac9eeb898e2fb709bdf95c7486a947021e58bba4","number":"JU-2026-000012","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:32.832881+00:00","source":"payment:7:received","reverses":null,"description":"Pembayaran LB-2Z8APPXB (tunai)","lines":[["1.1.01.01",15000,"","marketplace"],["2.1.05.03",-15000,"order:7","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(13,1,13,'12db1341247a6c8fd15bcc9119651505665cae4d414a9d74edcd9f3e2c638850','59d41b801fedd17079fa58f283e814692fef868b2f56fd19fdd643850441ed2f','{"v":1,"book":"bumdesa:1","seq":13,"prev":"12db1341247a6c8fd15bcc9119651505665cae4d414a9d74edcd9f3e2c638850","number":"JU-2026-000013","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:32.957739+00:00","source":"payment:8:received","reverses":null,"description":"Pembayaran LB-JWDXZD25 (transfer)","lines":[["1.1.01.06",99993,"","marketplace"],["6.3.99.03",7,"","marketplace"],["2.1.05.03",-100000,"order:8","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(14,1,14,'59d41b801fedd17079fa58f283e814692fef868b2f56fd19fdd643850441ed2f','481c800b58cfaccc88668e58f83e549c8df14acb226b607a9a9f0860de2b97dd','{"v":1,"book":"bumdesa:1","seq":14,"prev":"59d41b801fedd17079fa58f283e814692fef868b2f56fd19fdd643850441ed2f","number":"JU-2026-000014","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:33.026584+00:00","source":"cash-move:1:moved","reverses":null,"description":"Ambil tunai dari bank","lines":[["1.1.01.01",60000,"","marketplace"],["1.1.01.06",-60000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(15,1,15,'481c800b58cfaccc88668e58f83e549c8df14acb226b607a9a9f0860de2b97dd','69ca319b04e81b0630911f32e969a59e1bec2444cfe4e09d196e990e16887883','{"v":1,"book":"bumdesa:1","seq":15,"prev":"481c800b58cfaccc88668e58f83e549c8df14acb226b607a9a9f0860de2b97dd","number":"JU-2026-000015","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:33.088663+00:00","source":"payout:1:approved","reverses":null,"description":"Pembayaran KW-KTZCEXPM disetujui","lines":[["2.1.05.02",50000,"seller:1","marketplace"],["2.1.05.06",-50000,"payout:1","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(16,1,16,'69ca319b04e81b0630911f32e969a59e1bec2444cfe4e09d196e990e16887883','6578f4c413c4fe38f790aae481358032e134bf8ae6a5e054187a439f3ecd93ba','{"v":1,"book":"bumdesa:1","seq":16,"prev":"69ca319b04e81b0630911f32e969a59e1bec2444cfe4e09d196e990e16887883","number":"JU-2026-000016","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:33.111076+00:00","source":"payout:1:paid","reverses":null,"description":"Pembayaran KW-KTZCEXPM (tunai)","lines":[["2.1.05.06",50000,"payout:1","marketplace"],["1.1.01.01",-50000,"","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(17,2,1,'0000000000000000000000000000000000000000000000000000000000000000','75e2d7cc9bcf9b020f95ca75030b94da7c6c5fe52fc3b425a6925acd3c6e3283','{"v":1,"book":"bumdesa:2","seq":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","number":"JU-2026-000001","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:33.296834+00:00","source":"payment:9:received","reverses":null,"description":"Pembayaran LB-9VMDY4UU (transfer)","lines":[["1.1.01.06",39999,"","marketplace"],["6.3.99.03",1,"","marketplace"],["2.1.05.03",-40000,"order:9","marketplace"]]}');
INSERT INTO "ledger_seal" VALUES(18,2,2,'75e2d7cc9bcf9b020f95ca75030b94da7c6c5fe52fc3b425a6925acd3c6e3283','131c43d66b4edca0a5e73a81795aefc3430148d58dfc8c0684107fa0cfbeaa60','{"v":1,"book":"bumdesa:2","seq":2,"prev":"75e2d7cc9bcf9b020f95ca75030b94da7c6c5fe52fc3b425a6925acd3c6e3283","number":"JU-2026-000002","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:33.425244+00:00","source":"order:9:completed","reverses":null,"description":"Pesanan LB-9VMDY4UU selesai","lines":[["2.1.05.03",40000,"order:9","marketplace"],["2.1.05.02",-36000,"seller:2","marketplace"],["4.1.11.01",-4000,"","marketplace"]]}');
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
INSERT INTO "listing" VALUES(1,'vz9x53bkcy',1,1,'33.17.09.2016',1,2,'keripik-singkong','Keripik singkong','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:17:30.880319','2026-11-22 04:17:30.925026');
INSERT INTO "listing" VALUES(2,'au4grwkspk',1,1,'33.17.09.2016',1,2,'tikar-pandan','Tikar pandan','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:17:31.001465','2026-11-22 04:17:31.012687');
INSERT INTO "listing" VALUES(3,'26y6qaaq54',2,2,'33.17.10.2008',1,2,'ikan-asin','Ikan asin','','bungkus','bersertifikat','','',0,0,'published',2,NULL,'2026-11-22 04:17:31.046453','2026-11-22 04:17:31.059155');
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
INSERT INTO "once_key" VALUES(1,'checkout','kunci-uji-2','dc7c5992ff74c342d9d50520d5ae3c9ca89b2e32b01a347e06c1d50932490868','{"token": "MMKRO8cq2eZ9GYnSMCWD2A"}','2026-11-22 04:17:31.110613');
INSERT INTO "once_key" VALUES(2,'checkout','kunci-uji-5','b58933952d745bac9c6618f487a87cec523e52bff14d7a4c78ca42a3a0b6d434','{"token": "DmESR9JyQeUwlsoyotP5kg"}','2026-11-22 04:17:31.337060');
INSERT INTO "once_key" VALUES(3,'statement-line:1','kunci-uji-8','b689187c2711c84f7c72de02afa4c3e79da286b75e02b23ec91352b3ab919750','{"id": 1}','2026-11-22 04:17:31.447754');
INSERT INTO "once_key" VALUES(4,'checkout','kunci-uji-10','80474d7eadd53acfa1883d76dca8606008882d74de73518b2ab54a750352e6de','{"token": "n4v5o2kFHaEF_1ENxRxhgQ"}','2026-11-22 04:17:31.662234');
INSERT INTO "once_key" VALUES(5,'statement-line:1','kunci-uji-12','50bbd5b1064429007e7c7f505bfa7b924501fa53a925e3ed62183b0e213c5bcc','{"id": 2}','2026-11-22 04:17:31.709886');
INSERT INTO "once_key" VALUES(6,'checkout','kunci-uji-14','2694100b6ad2975ca20c39f922b0541cb76d6e0ba4c3c0d8a9bf181869def6d2','{"token": "L2GFPbRYJMXxS9JnV8btPw"}','2026-11-22 04:17:31.871144');
INSERT INTO "once_key" VALUES(7,'statement-line:1','kunci-uji-16','37e3a835f70197cff8ce6081d48f06d725b5e5e490d8c2800716e00fc762e8ba','{"id": 3}','2026-11-22 04:17:31.916116');
INSERT INTO "once_key" VALUES(8,'checkout','kunci-uji-18','1774ad661622efa71ff51ad1c40fc85924492261d66d37bed0730376130e628f','{"token": "Q59c_E-W6Ar_xadzboocQg"}','2026-11-22 04:17:32.190507');
INSERT INTO "once_key" VALUES(9,'statement-line:1','kunci-uji-20','000e502155ad288145ebe14750516fb2ea4b3fd0227cf4769e14dbd224c89c15','{"id": 4}','2026-11-22 04:17:32.250610');
INSERT INTO "once_key" VALUES(10,'checkout','kunci-uji-22','d9fee85e9ed9dcec8ebbc6ead739fd8531de277c1ab4cfee34a922d702f16b43','{"token": "uiUE_f_euMTQ4NGvBju27w"}','2026-11-22 04:17:32.495908');
INSERT INTO "once_key" VALUES(11,'statement-line:1','kunci-uji-24','eb8f8e644b01c2d20356e012c41508d5ad8b95b50793b7afc4de6c2804ae927a','{"id": 5}','2026-11-22 04:17:32.568957');
INSERT INTO "once_key" VALUES(12,'statement-line:1','kunci-uji-25','f2ad31ed4be6f8db7d8a94981c27a33c54b48186172937fdc138373306686e05','{"id": 6}','2026-11-22 04:17:32.624935');
INSERT INTO "once_key" VALUES(13,'checkout','kunci-uji-27','faa228a1305fd93d71309dd679f034ca90bd4ad8467dfeded746a8358542fcb5','{"token": "LTJ8Vx30AZp6zgNvM_6qqg"}','2026-11-22 04:17:32.682212');
INSERT INTO "once_key" VALUES(14,'checkout','kunci-uji-30','a8380adf6bb9b8da0121f2d9c2bcaf1c0dc849ec36fcbf42099fd7149fd6143f','{"token": "PbZ5MjoNveT9bQajyKyRMA"}','2026-11-22 04:17:32.870573');
INSERT INTO "once_key" VALUES(15,'statement-line:1','kunci-uji-32','1ff682d2226b300287f7fa0122e2cad32413328cc43950db3352e982326695de','{"id": 7}','2026-11-22 04:17:32.914897');
INSERT INTO "once_key" VALUES(16,'cash-move:1','kunci-uji-33','4adf895f9f0255c626b3613eeb716a2abd1c6697388ff98e6c18d13066de0d58','{"id": 1}','2026-11-22 04:17:33.008079');
INSERT INTO "once_key" VALUES(17,'payout:1','kunci-uji-34','9b970fd0381f0e35538ade03fe96a11cf1594ea8a10fda7c29194f181471b938','{"id": 1}','2026-11-22 04:17:33.050510');
INSERT INTO "once_key" VALUES(18,'checkout','kunci-uji-36','51611e9de51239de76f6cb296743bcf4e1049defb0d0541fab49f2d2198f8f5e','{"token": "GP6dSQfozdRITDxWFDz5Ug"}','2026-11-22 04:17:33.159606');
INSERT INTO "once_key" VALUES(19,'statement-line:2','kunci-uji-38','8e5293621e764a497ba49bcd21b3dc0580f5a5a47b5c9631b0e9c9ab16e36b31','{"id": 8}','2026-11-22 04:17:33.246990');
INSERT INTO "once_key" VALUES(20,'payout:2','kunci-uji-39','9fc42a7b3f76ce7790f7349bc1334761478efb4a8d437a6c6b38434e0ad8e46b','{"id": 2}','2026-11-22 04:17:33.455703');
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
INSERT INTO "outbox_delivery" VALUES(1,1,'search.index_seller',1,'2026-11-22 04:18:33.477257','2026-11-22 04:17:33.879818',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(2,2,'search.index_seller',1,'2026-11-22 04:18:33.477257','2026-11-22 04:17:34.012141',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(3,3,'search.index_listing',1,'2026-11-22 04:18:33.477257','2026-11-22 04:17:34.098891',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(4,4,'search.index_listing',1,'2026-11-22 04:18:33.477257','2026-11-22 04:17:34.124321',NULL,NULL);
INSERT INTO "outbox_delivery" VALUES(5,5,'search.index_listing',1,'2026-11-22 04:18:33.477257','2026-11-22 04:17:34.145026',NULL,NULL);
CREATE TABLE outbox_message (
    id INTEGER NOT NULL,
    topic VARCHAR(80) NOT NULL,
    payload JSON NOT NULL,
    occurred_at DATETIME NOT NULL,
    CONSTRAINT pk_outbox_message PRIMARY KEY (id)
);
INSERT INTO "outbox_message" VALUES(1,'SellerChanged','{"seller_id": 1}','2026-11-22 04:17:30.630660');
INSERT INTO "outbox_message" VALUES(2,'SellerChanged','{"seller_id": 2}','2026-11-22 04:17:30.772410');
INSERT INTO "outbox_message" VALUES(3,'ListingPublished','{"listing_id": 1}','2026-11-22 04:17:30.940846');
INSERT INTO "outbox_message" VALUES(4,'ListingPublished','{"listing_id": 2}','2026-11-22 04:17:31.022118');
INSERT INTO "outbox_message" VALUES(5,'ListingPublished','{"listing_id": 3}','2026-11-22 04:17:31.060194');
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
INSERT INTO "payment" VALUES(1,'mkKUHkG645pQ2i1Bgz5sLQ',1,1,'LB-F8AHNWUW','[1]','transfer',0,'pending',1,15000,1,14999,0,0,1,'1.1.01.06','2026-11-23 04:17:31.169068','2026-11-22 04:17:31.213150',NULL,NULL);
INSERT INTO "payment" VALUES(2,'f6DbRe9YTaGjFydxqEcZEg',2,1,'LB-HUR6UTQ6','[1]','transfer',0,'succeeded',2,35000,2,34998,34998,0,1,'1.1.01.06','2026-11-23 04:17:31.370894','2026-11-22 04:17:31.395337','2026-11-22 04:17:31.489185',NULL);
INSERT INTO "payment" VALUES(3,'otruYgLniibot91q-XZVTw',3,1,'LB-97ZTDBR5','[1]','transfer',0,'succeeded',2,100000,3,99997,99997,0,1,'1.1.01.06','2026-11-23 04:17:31.673198','2026-11-22 04:17:31.681301','2026-11-22 04:17:31.716940',NULL);
INSERT INTO "payment" VALUES(4,'j577TWnFbLK5eJXTbSGBjg',4,1,'LB-FPEBYYRU','[1]','transfer',0,'succeeded',2,100000,4,99996,99996,30000,1,'1.1.01.06','2026-11-23 04:17:31.884915','2026-11-22 04:17:31.892764','2026-11-22 04:17:31.935180',NULL);
INSERT INTO "payment" VALUES(5,'UIRywUeNb_ILcXbgV7ZPyA',5,1,'LB-Z74SNM4U','[1]','transfer',0,'succeeded',2,15000,5,14995,14995,14995,1,'1.1.01.06','2026-11-23 04:17:32.208720','2026-11-22 04:17:32.226670','2026-11-22 04:17:32.267624',NULL);
INSERT INTO "payment" VALUES(6,'rykLOHFFQYIfSU9VLNO0oQ',6,1,'LB-MEQN4BWD','[1]','transfer',0,'late',3,15000,6,14994,14994,0,1,'1.1.01.06','2026-11-23 04:17:32.519666','2026-11-22 04:17:32.528100','2026-11-22 04:17:32.586551',NULL);
INSERT INTO "payment" VALUES(7,'_HvhOnW12DMpP38G8ndEZA',7,1,'LB-2Z8APPXB','[1]','counter',1,'succeeded',2,15000,0,15000,15000,0,NULL,'1.1.01.01','2026-11-24 04:17:32.702997','2026-11-22 04:17:32.708381','2026-11-22 04:17:32.792692','KW-B5RXYZUG');
INSERT INTO "payment" VALUES(8,'VwgM9d8mj6eCeD0G6j-U9Q',8,1,'LB-JWDXZD25','[1]','transfer',0,'succeeded',2,100000,7,99993,99993,0,1,'1.1.01.06','2026-11-23 04:17:32.882312','2026-11-22 04:17:32.887840','2026-11-22 04:17:32.920785',NULL);
INSERT INTO "payment" VALUES(9,'5beEY_YzVk99aMnw2d0bHQ',9,2,'LB-9VMDY4UU','[2]','transfer',0,'succeeded',2,40000,1,39999,39999,0,2,'1.1.01.06','2026-11-23 04:17:33.191782','2026-11-22 04:17:33.218006','2026-11-22 04:17:33.256763',NULL);
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
INSERT INTO "payment_code" VALUES(1,2,1,34998,'2026-11-29 04:17:31.508034');
INSERT INTO "payment_code" VALUES(1,3,1,99997,'2026-11-29 04:17:31.728327');
INSERT INTO "payment_code" VALUES(1,4,1,99996,'2026-11-29 04:17:31.937382');
INSERT INTO "payment_code" VALUES(1,5,1,14995,'2026-11-29 04:17:32.275591');
INSERT INTO "payment_code" VALUES(1,6,1,14994,'2026-11-29 04:17:32.588913');
INSERT INTO "payment_code" VALUES(1,7,1,99993,'2026-11-29 04:17:32.935342');
INSERT INTO "payment_code" VALUES(2,1,2,39999,'2026-11-29 04:17:33.268120');
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
INSERT INTO "payment_match" VALUES(1,1,2,1,2,'2026-11-22 04:17:31.497225');
INSERT INTO "payment_match" VALUES(2,1,3,2,2,'2026-11-22 04:17:31.727355');
INSERT INTO "payment_match" VALUES(3,1,4,3,2,'2026-11-22 04:17:31.936774');
INSERT INTO "payment_match" VALUES(4,1,5,4,2,'2026-11-22 04:17:32.274973');
INSERT INTO "payment_match" VALUES(5,1,6,5,2,'2026-11-22 04:17:32.588269');
INSERT INTO "payment_match" VALUES(6,1,8,7,2,'2026-11-22 04:17:32.934116');
INSERT INTO "payment_match" VALUES(7,2,9,8,5,'2026-11-22 04:17:33.267516');
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
INSERT INTO "payout" VALUES(1,'2xEf5F9N0RetCnXmOt_krQ',1,1,'Sari',50000,0,'tunai','paid',3,NULL,'1.1.01.01','KW-KTZCEXPM','',3,3,3,'2026-11-22 04:17:33.051403','2026-11-22 04:17:33.064782','2026-11-22 04:17:33.095824');
INSERT INTO "payout" VALUES(2,'AJvAI0fgM2WWWubqTmuUJw',2,2,'Sari',20000,0,'tunai','requested',1,NULL,NULL,'KW-TSJJYZNQ','',6,NULL,NULL,'2026-11-22 04:17:33.456704',NULL,NULL);
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
INSERT INTO "person" VALUES(1,'Petugas direktur',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:17:30.639190');
INSERT INTO "person" VALUES(2,'Petugas bendahara',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:17:30.681919');
INSERT INTO "person" VALUES(3,'Petugas kasir',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:17:30.694355');
INSERT INTO "person" VALUES(4,'Petugas direktur',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:17:30.786000');
INSERT INTO "person" VALUES(5,'Petugas bendahara',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:17:30.806547');
INSERT INTO "person" VALUES(6,'Petugas kasir',NULL,NULL,NULL,NULL,NULL,0,NULL,'2026-11-22 04:17:30.825620');
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
    CONSTRAINT ck_refund_how CHECK (how IS NULL OR how IN ('tunai', 'transfer')),
    CONSTRAINT ck_refund_paid CHECK ((state = 'paid') = (how IS NOT NULL AND paid_at IS NOT NULL)),
    CONSTRAINT fk_refund_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id),
    CONSTRAINT fk_refund_bumdesa_id FOREIGN KEY(bumdesa_id) REFERENCES bumdesa (id)
);
INSERT INTO "refund" VALUES(1,4,4,1,'LB-FPEBYYRU','opened',1,30000,0,'1.1.01.06','pecah',NULL,'','2026-11-22 04:17:32.125538',NULL);
INSERT INTO "refund" VALUES(2,5,5,1,'LB-Z74SNM4U','paid',2,14995,0,'1.1.01.06','habis','transfer','TRF-1','2026-11-22 04:17:32.377436','2026-11-22 04:17:32.433941');
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
INSERT INTO "seller" VALUES(1,1,'dapur-bu-sari','Dapur Bu Sari','Sari','33.17.09.2016','',NULL,NULL,'verified',1,'tunai',NULL,NULL,NULL,'2026-11-22 04:17:30.621216');
INSERT INTO "seller" VALUES(2,2,'warung-pak-joko','Warung Pak Joko','Sari','33.17.10.2008','',NULL,NULL,'verified',1,'tunai',NULL,NULL,NULL,'2026-11-22 04:17:30.770351');
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
INSERT INTO "seller_consent" VALUES(1,1,1,'tampil_nama','kertas',NULL,'Sistem','2026-11-22 04:17:30.625509',NULL,NULL);
INSERT INTO "seller_consent" VALUES(2,2,2,'tampil_nama','kertas',NULL,'Sistem','2026-11-22 04:17:30.771433',NULL,NULL);
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
INSERT INTO "shipping_tariff" VALUES(1,1,'Kurir desa','','33.17.09',5000,1000,1,300,0,1,1,1,'2026-11-22 04:17:30.615791',NULL);
INSERT INTO "shipping_tariff" VALUES(2,1,'Kurir desa','','33.17',10000,2000,1,300,1,2,1,1,'2026-11-22 04:17:30.615996',NULL);
INSERT INTO "shipping_tariff" VALUES(3,1,'Ekspedisi','Reguler','33.17',9000,9000,1,300,2,3,0,1,'2026-11-22 04:17:30.616047',NULL);
INSERT INTO "shipping_tariff" VALUES(4,1,'Ekspedisi','Reguler','33',12000,12000,1,300,2,4,0,1,'2026-11-22 04:17:30.616086',NULL);
INSERT INTO "shipping_tariff" VALUES(5,1,'Ekspedisi','Reguler','',48000,48000,1,300,5,14,0,1,'2026-11-22 04:17:30.616123',NULL);
INSERT INTO "shipping_tariff" VALUES(6,2,'Kurir desa','','33.17.10',5000,1000,1,300,0,1,1,1,'2026-11-22 04:17:30.759842',NULL);
INSERT INTO "shipping_tariff" VALUES(7,2,'Kurir desa','','33.17',10000,2000,1,300,1,2,1,1,'2026-11-22 04:17:30.760003',NULL);
INSERT INTO "shipping_tariff" VALUES(8,2,'Ekspedisi','Reguler','33.17',9000,9000,1,300,2,3,0,1,'2026-11-22 04:17:30.760066',NULL);
INSERT INTO "shipping_tariff" VALUES(9,2,'Ekspedisi','Reguler','33',12000,12000,1,300,2,4,0,1,'2026-11-22 04:17:30.760108',NULL);
INSERT INTO "shipping_tariff" VALUES(10,2,'Ekspedisi','Reguler','',48000,48000,1,300,5,14,0,1,'2026-11-22 04:17:30.760144',NULL);
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
INSERT INTO "shop_order" VALUES(1,'LB-F8AHNWUW','UECjPPD4bSUXgaojvoJ33Q',1,1,'web','placed',1,'prepaid','transfer','ambil','',0,'',400,15000,0,15000,1,1000,'566054','',0,'2026-11-22 04:17:31.156950','2026-11-24 04:17:31.169068',NULL);
INSERT INTO "shop_order" VALUES(2,'LB-HUR6UTQ6','6AxoIQvfhGFyNGdCQ4y8Jw',2,1,'web','paid',2,'prepaid','transfer','kirim','Kurir desa',1,'hari ini atau besok',700,30000,5000,35000,1,1000,'','',0,'2026-11-22 04:17:31.369137',NULL,NULL);
INSERT INTO "shop_order" VALUES(3,'LB-97ZTDBR5','3rOqVKcqVs-jK29N_tmHMw',3,1,'web','completed',7,'prepaid','transfer','ambil','',0,'',400,100000,0,100000,1,1000,'439473','',0,'2026-11-22 04:17:31.672086',NULL,NULL);
INSERT INTO "shop_order" VALUES(4,'LB-FPEBYYRU','g4cyUe7DeuUgaBrRtpP1WQ',4,1,'web','completed',7,'prepaid','transfer','ambil','',0,'',400,100000,0,100000,1,1000,'568132','',0,'2026-11-22 04:17:31.883852',NULL,NULL);
INSERT INTO "shop_order" VALUES(5,'LB-Z74SNM4U','9I_YGtbZttDAe3spjuVrfA',5,1,'web','refunded',4,'prepaid','transfer','ambil','',0,'',400,15000,0,15000,1,1000,'165962','',0,'2026-11-22 04:17:32.207544',NULL,NULL);
INSERT INTO "shop_order" VALUES(6,'LB-MEQN4BWD','qp3x-dnvvaLO64TrDT11uQ',6,1,'web','payment_review',3,'prepaid','transfer','ambil','',0,'',400,15000,0,15000,1,1000,'831123','',0,'2026-11-22 04:17:32.518142',NULL,NULL);
INSERT INTO "shop_order" VALUES(7,'LB-2Z8APPXB','MTlab6zqoxIcnT9_R_B2lw',7,1,'web','delivered',5,'handover','counter','ambil','',0,'',400,15000,0,15000,1,1000,'311111','',0,'2026-11-22 04:17:32.693210','2026-11-25 04:17:32.796686',NULL);
INSERT INTO "shop_order" VALUES(8,'LB-JWDXZD25','MxXbrBv7N_Hcu6HWvwBSeA',8,1,'web','packed',4,'prepaid','transfer','ambil','',0,'',400,100000,0,100000,1,1000,'306429','',0,'2026-11-22 04:17:32.876698',NULL,NULL);
INSERT INTO "shop_order" VALUES(9,'LB-9VMDY4UU','ARLQ4GHTajkj6yCZzlSRCg',9,2,'web','completed',7,'prepaid','transfer','ambil','',0,'',400,40000,0,40000,2,1000,'731288','',0,'2026-11-22 04:17:33.190328',NULL,NULL);
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
INSERT INTO "staff_role_change" VALUES(1,1,1,'direktur','granted',NULL,'Sistem','2026-11-22 04:17:30.661441');
INSERT INTO "staff_role_change" VALUES(2,1,2,'bendahara','granted',NULL,'Sistem','2026-11-22 04:17:30.684131');
INSERT INTO "staff_role_change" VALUES(3,1,3,'kasir','granted',NULL,'Sistem','2026-11-22 04:17:30.696680');
INSERT INTO "staff_role_change" VALUES(4,2,4,'direktur','granted',NULL,'Sistem','2026-11-22 04:17:30.788317');
INSERT INTO "staff_role_change" VALUES(5,2,5,'bendahara','granted',NULL,'Sistem','2026-11-22 04:17:30.809070');
INSERT INTO "staff_role_change" VALUES(6,2,6,'kasir','granted',NULL,'Sistem','2026-11-22 04:17:30.827993');
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
INSERT INTO "state_change" VALUES(1,'seller',1,'begin','','verified',NULL,'Sistem','','2026-11-22 04:17:30.625386');
INSERT INTO "state_change" VALUES(2,'seller',2,'begin','','verified',NULL,'Sistem','','2026-11-22 04:17:30.771329');
INSERT INTO "state_change" VALUES(3,'listing',1,'begin','','draft',NULL,'Sistem','','2026-11-22 04:17:30.911706');
INSERT INTO "state_change" VALUES(4,'listing',1,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:17:30.940612');
INSERT INTO "state_change" VALUES(5,'listing',2,'begin','','draft',NULL,'Sistem','','2026-11-22 04:17:31.010275');
INSERT INTO "state_change" VALUES(6,'listing',2,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:17:31.021861');
INSERT INTO "state_change" VALUES(7,'listing',3,'begin','','draft',NULL,'Sistem','','2026-11-22 04:17:31.048868');
INSERT INTO "state_change" VALUES(8,'listing',3,'publish','draft','published',NULL,'Sistem','','2026-11-22 04:17:31.060039');
INSERT INTO "state_change" VALUES(9,'payment',1,'begin','','pending',NULL,'Sistem','','2026-11-22 04:17:31.224021');
INSERT INTO "state_change" VALUES(10,'order',1,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:17:31.224255');
INSERT INTO "state_change" VALUES(11,'payment',2,'begin','','pending',NULL,'Sistem','','2026-11-22 04:17:31.396523');
INSERT INTO "state_change" VALUES(12,'order',2,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:17:31.396696');
INSERT INTO "state_change" VALUES(13,'statement_line',1,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:17:31.470826');
INSERT INTO "state_change" VALUES(14,'payment',2,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:17:31.495161');
INSERT INTO "state_change" VALUES(15,'statement_line',1,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:17:31.497129');
INSERT INTO "state_change" VALUES(16,'order',2,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:17:31.524315');
INSERT INTO "state_change" VALUES(17,'payment',3,'begin','','pending',NULL,'Sistem','','2026-11-22 04:17:31.686437');
INSERT INTO "state_change" VALUES(18,'order',3,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:17:31.686592');
INSERT INTO "state_change" VALUES(19,'statement_line',2,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:17:31.714877');
INSERT INTO "state_change" VALUES(20,'payment',3,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:17:31.717532');
INSERT INTO "state_change" VALUES(21,'statement_line',2,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:17:31.727228');
INSERT INTO "state_change" VALUES(22,'order',3,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:17:31.730454');
INSERT INTO "state_change" VALUES(23,'order',3,'accept','paid','accepted',1,'Petugas direktur','','2026-11-22 04:17:31.777853');
INSERT INTO "state_change" VALUES(24,'order',3,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:17:31.788635');
INSERT INTO "state_change" VALUES(25,'order',3,'ready','packed','ready',1,'Petugas direktur','','2026-11-22 04:17:31.801057');
INSERT INTO "state_change" VALUES(26,'order',3,'deliver','ready','delivered',3,'Petugas kasir','','2026-11-22 04:17:31.815824');
INSERT INTO "state_change" VALUES(27,'order',3,'complete','delivered','completed',1,'Petugas direktur','','2026-11-22 04:17:31.830984');
INSERT INTO "state_change" VALUES(28,'payment',4,'begin','','pending',NULL,'Sistem','','2026-11-22 04:17:31.893443');
INSERT INTO "state_change" VALUES(29,'order',4,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:17:31.901619');
INSERT INTO "state_change" VALUES(30,'statement_line',3,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:17:31.924202');
INSERT INTO "state_change" VALUES(31,'payment',4,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:17:31.935851');
INSERT INTO "state_change" VALUES(32,'statement_line',3,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:17:31.936707');
INSERT INTO "state_change" VALUES(33,'order',4,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:17:31.945856');
INSERT INTO "state_change" VALUES(34,'order',4,'accept','paid','accepted',1,'Petugas direktur','','2026-11-22 04:17:31.983712');
INSERT INTO "state_change" VALUES(35,'order',4,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:17:31.999959');
INSERT INTO "state_change" VALUES(36,'order',4,'ready','packed','ready',1,'Petugas direktur','','2026-11-22 04:17:32.021408');
INSERT INTO "state_change" VALUES(37,'order',4,'deliver','ready','delivered',3,'Petugas kasir','','2026-11-22 04:17:32.037189');
INSERT INTO "state_change" VALUES(38,'order',4,'complete','delivered','completed',1,'Petugas direktur','','2026-11-22 04:17:32.059309');
INSERT INTO "state_change" VALUES(39,'refund',1,'begin','','opened',NULL,'Sistem','pecah','2026-11-22 04:17:32.132196');
INSERT INTO "state_change" VALUES(40,'payment',5,'begin','','pending',NULL,'Sistem','','2026-11-22 04:17:32.227813');
INSERT INTO "state_change" VALUES(41,'order',5,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:17:32.227971');
INSERT INTO "state_change" VALUES(42,'statement_line',4,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:17:32.252881');
INSERT INTO "state_change" VALUES(43,'payment',5,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:17:32.268330');
INSERT INTO "state_change" VALUES(44,'statement_line',4,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:17:32.274888');
INSERT INTO "state_change" VALUES(45,'order',5,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:17:32.276877');
INSERT INTO "state_change" VALUES(46,'order',5,'cancel_paid','paid','refund_due',1,'Petugas direktur','habis','2026-11-22 04:17:32.355401');
INSERT INTO "state_change" VALUES(47,'refund',2,'begin','','opened',NULL,'Sistem','habis','2026-11-22 04:17:32.386166');
INSERT INTO "state_change" VALUES(48,'refund',2,'pay','opened','paid',2,'Petugas bendahara','','2026-11-22 04:17:32.435744');
INSERT INTO "state_change" VALUES(49,'order',5,'refund','refund_due','refunded',NULL,'Sistem','','2026-11-22 04:17:32.437377');
INSERT INTO "state_change" VALUES(50,'payment',6,'begin','','pending',NULL,'Sistem','','2026-11-22 04:17:32.528873');
INSERT INTO "state_change" VALUES(51,'order',6,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:17:32.528985');
INSERT INTO "state_change" VALUES(52,'payment',6,'cancelled','pending','cancelled',NULL,'Sistem','','2026-11-22 04:17:32.550539');
INSERT INTO "state_change" VALUES(53,'order',6,'cancel','placed','cancelled',1,'Petugas direktur','berubah pikiran','2026-11-22 04:17:32.552802');
INSERT INTO "state_change" VALUES(54,'statement_line',5,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:17:32.578719');
INSERT INTO "state_change" VALUES(55,'payment',6,'receive','cancelled','late',2,'Petugas bendahara','','2026-11-22 04:17:32.587292');
INSERT INTO "state_change" VALUES(56,'statement_line',5,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:17:32.588164');
INSERT INTO "state_change" VALUES(57,'order',6,'pay_late','cancelled','payment_review',NULL,'Sistem','','2026-11-22 04:17:32.594801');
INSERT INTO "state_change" VALUES(58,'statement_line',6,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:17:32.631303');
INSERT INTO "state_change" VALUES(59,'statement_line',6,'set_aside','open','set_aside',2,'Petugas bendahara','','2026-11-22 04:17:32.632961');
INSERT INTO "state_change" VALUES(60,'payment',7,'begin','','pending',NULL,'Sistem','','2026-11-22 04:17:32.709018');
INSERT INTO "state_change" VALUES(61,'order',7,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:17:32.709113');
INSERT INTO "state_change" VALUES(62,'order',7,'accept','placed','accepted',1,'Petugas direktur','','2026-11-22 04:17:32.734430');
INSERT INTO "state_change" VALUES(63,'order',7,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:17:32.756761');
INSERT INTO "state_change" VALUES(64,'order',7,'ready','packed','ready',1,'Petugas direktur','','2026-11-22 04:17:32.781892');
INSERT INTO "state_change" VALUES(65,'payment',7,'receive','pending','succeeded',3,'Petugas kasir','','2026-11-22 04:17:32.796510');
INSERT INTO "state_change" VALUES(66,'order',7,'deliver','ready','delivered',3,'Petugas kasir','','2026-11-22 04:17:32.803997');
INSERT INTO "state_change" VALUES(67,'payment',8,'begin','','pending',NULL,'Sistem','','2026-11-22 04:17:32.888716');
INSERT INTO "state_change" VALUES(68,'order',8,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:17:32.888839');
INSERT INTO "state_change" VALUES(69,'statement_line',7,'begin','','open',2,'Petugas bendahara','','2026-11-22 04:17:32.918949');
INSERT INTO "state_change" VALUES(70,'payment',8,'receive','pending','succeeded',2,'Petugas bendahara','','2026-11-22 04:17:32.921314');
INSERT INTO "state_change" VALUES(71,'statement_line',7,'match','open','matched',2,'Petugas bendahara','','2026-11-22 04:17:32.933926');
INSERT INTO "state_change" VALUES(72,'order',8,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:17:32.937539');
INSERT INTO "state_change" VALUES(73,'order',8,'accept','paid','accepted',1,'Petugas direktur','','2026-11-22 04:17:32.984271');
INSERT INTO "state_change" VALUES(74,'order',8,'pack','accepted','packed',1,'Petugas direktur','','2026-11-22 04:17:32.996231');
INSERT INTO "state_change" VALUES(75,'payout',1,'begin','','requested',3,'Petugas kasir','','2026-11-22 04:17:33.064681');
INSERT INTO "state_change" VALUES(76,'payout',1,'approve','requested','approved',3,'Petugas kasir','','2026-11-22 04:17:33.073196');
INSERT INTO "state_change" VALUES(77,'payout',1,'pay','approved','paid',3,'Petugas kasir','','2026-11-22 04:17:33.097124');
INSERT INTO "state_change" VALUES(78,'payment',9,'begin','','pending',NULL,'Sistem','','2026-11-22 04:17:33.218945');
INSERT INTO "state_change" VALUES(79,'order',9,'begin','','placed',NULL,'Pembeli','','2026-11-22 04:17:33.219075');
INSERT INTO "state_change" VALUES(80,'statement_line',8,'begin','','open',5,'Petugas bendahara','','2026-11-22 04:17:33.253602');
INSERT INTO "state_change" VALUES(81,'payment',9,'receive','pending','succeeded',5,'Petugas bendahara','','2026-11-22 04:17:33.266123');
INSERT INTO "state_change" VALUES(82,'statement_line',8,'match','open','matched',5,'Petugas bendahara','','2026-11-22 04:17:33.267438');
INSERT INTO "state_change" VALUES(83,'order',9,'pay','placed','paid',NULL,'Sistem','','2026-11-22 04:17:33.278604');
INSERT INTO "state_change" VALUES(84,'order',9,'accept','paid','accepted',4,'Petugas direktur','','2026-11-22 04:17:33.324916');
INSERT INTO "state_change" VALUES(85,'order',9,'pack','accepted','packed',4,'Petugas direktur','','2026-11-22 04:17:33.339487');
INSERT INTO "state_change" VALUES(86,'order',9,'ready','packed','ready',4,'Petugas direktur','','2026-11-22 04:17:33.367481');
INSERT INTO "state_change" VALUES(87,'order',9,'deliver','ready','delivered',6,'Petugas kasir','','2026-11-22 04:17:33.383949');
INSERT INTO "state_change" VALUES(88,'order',9,'complete','delivered','completed',4,'Petugas direktur','','2026-11-22 04:17:33.401528');
INSERT INTO "state_change" VALUES(89,'payout',2,'begin','','requested',6,'Petugas kasir','','2026-11-22 04:17:33.467894');
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
INSERT INTO "statement_line" VALUES(1,1,1,'1.1.01.06','matched',2,34998,'2026-11-22','LB-HUR6UTQ6','',2,'2026-11-22 04:17:31.448912');
INSERT INTO "statement_line" VALUES(2,1,1,'1.1.01.06','matched',2,99997,'2026-11-22','LB-97ZTDBR5','',2,'2026-11-22 04:17:31.711182');
INSERT INTO "statement_line" VALUES(3,1,1,'1.1.01.06','matched',2,99996,'2026-11-22','LB-FPEBYYRU','',2,'2026-11-22 04:17:31.916674');
INSERT INTO "statement_line" VALUES(4,1,1,'1.1.01.06','matched',2,14995,'2026-11-22','LB-Z74SNM4U','',2,'2026-11-22 04:17:32.251474');
INSERT INTO "statement_line" VALUES(5,1,1,'1.1.01.06','matched',2,14994,'2026-11-22','SARI','',2,'2026-11-22 04:17:32.572988');
INSERT INTO "statement_line" VALUES(6,1,1,'1.1.01.06','set_aside',2,77000,'2026-11-22','TIDAK DIKENAL','',2,'2026-11-22 04:17:32.629910');
INSERT INTO "statement_line" VALUES(7,1,1,'1.1.01.06','matched',2,99993,'2026-11-22','LB-JWDXZD25','',2,'2026-11-22 04:17:32.915598');
INSERT INTO "statement_line" VALUES(8,2,2,'1.1.01.06','matched',2,39999,'2026-11-22','LB-9VMDY4UU','',5,'2026-11-22 04:17:33.248132');
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
INSERT INTO "stock_hold" VALUES(1,1,1,1,1,'active','2026-11-24 04:17:31.169068','2026-11-22 04:17:31.202661',NULL);
INSERT INTO "stock_hold" VALUES(2,1,2,1,2,'consumed','2026-11-24 04:17:31.370894','2026-11-22 04:17:31.383932','2026-11-22 04:17:31.539304');
INSERT INTO "stock_hold" VALUES(3,1,5,1,1,'restocked','2026-11-24 04:17:32.208720','2026-11-22 04:17:32.216232','2026-11-22 04:17:32.368473');
INSERT INTO "stock_hold" VALUES(4,1,6,1,1,'released','2026-11-24 04:17:32.519666','2026-11-22 04:17:32.526421','2026-11-22 04:17:32.562988');
INSERT INTO "stock_hold" VALUES(5,1,7,1,1,'consumed','2026-11-24 04:17:32.702997','2026-11-22 04:17:32.707831','2026-11-22 04:17:32.736695');
INSERT INTO "stock_hold" VALUES(6,2,9,3,1,'consumed','2026-11-24 04:17:33.191782','2026-11-22 04:17:33.212151','2026-11-22 04:17:33.280859');
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
INSERT INTO "stock_move" VALUES(1,1,1,'receive',20,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:17:30.901534');
INSERT INTO "stock_move" VALUES(2,2,3,'receive',5,NULL,NULL,'Stok pertama',NULL,'Sistem','2026-11-22 04:17:31.048380');
INSERT INTO "stock_move" VALUES(3,1,1,'sale',-2,2,NULL,'',NULL,'Sistem','2026-11-22 04:17:31.548994');
INSERT INTO "stock_move" VALUES(4,1,1,'sale',-1,5,NULL,'',NULL,'Sistem','2026-11-22 04:17:32.297645');
INSERT INTO "stock_move" VALUES(5,1,1,'restock',1,5,NULL,'',NULL,'Sistem','2026-11-22 04:17:32.371386');
INSERT INTO "stock_move" VALUES(6,1,1,'sale',-1,7,NULL,'',NULL,'Sistem','2026-11-22 04:17:32.743440');
INSERT INTO "stock_move" VALUES(7,2,3,'sale',-1,9,NULL,'',NULL,'Sistem','2026-11-22 04:17:33.288851');
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
CREATE INDEX ix_payment_desk ON payment (bumdesa_id, state, method, id);
CREATE INDEX ix_payment_order_id ON payment (order_id);
CREATE UNIQUE INDEX uq_payment_active ON payment (order_id) WHERE state IN ('pending', 'succeeded');
CREATE UNIQUE INDEX uq_payment_due ON payment (bank_account_id, due_rupiah) WHERE state = 'pending' AND method = 'transfer';
CREATE UNIQUE INDEX uq_statement_line_typed ON statement_line (bank_account_id, booked_on, amount_rupiah, text) WHERE state <> 'discarded';
CREATE INDEX ix_statement_line_desk ON statement_line (bumdesa_id, state, id);
CREATE INDEX ix_payout_seller ON payout (seller_id, id);
CREATE INDEX ix_payout_desk ON payout (bumdesa_id, state, id);
CREATE UNIQUE INDEX uq_payout_open ON payout (seller_id) WHERE state IN ('requested', 'approved');
CREATE INDEX ix_photo_seller_print ON photo (seller_id, print);
CREATE INDEX ix_photo_loose ON photo (listing_id, made_at);
CREATE INDEX ix_refund_order_id ON refund (order_id);
CREATE INDEX ix_refund_desk ON refund (bumdesa_id, state, id);
CREATE INDEX ix_stock_hold_due ON stock_hold (state, until);
CREATE INDEX ix_stock_hold_variant ON stock_hold (variant_id, state, until);
CREATE UNIQUE INDEX uq_stock_move_order ON stock_move (order_id, variant_id, kind) WHERE order_id IS NOT NULL;
CREATE INDEX ix_stock_move_variant ON stock_move (variant_id, id);
CREATE INDEX ix_order_line_seller ON order_line (seller_id, id);
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
