CREATE FUNCTION public.guard_bank_account_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'bank_account rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_bank_account_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'bank_account rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_bumdesa_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'bumdesa rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_bumdesa_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'bumdesa rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_bumdesa_terms_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'bumdesa_terms rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_bumdesa_terms_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'bumdesa_terms allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_bumdesa_terms_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'bumdesa_terms rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_cash_move_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'cash_move rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_cash_move_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'cash_move allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_cash_move_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'cash_move rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_checkout_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'checkout rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_checkout_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'checkout allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_checkout_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'checkout rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_account_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_account rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_account_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_account rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_balance_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_balance rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_balance_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_balance allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_balance_not_empty_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF NEW.balance <> 0 OR NEW.seq <> 0 OR NOT EXISTS (SELECT 1 FROM ledger_account a
    WHERE a.book_id = NEW.book_id AND a.code = NEW.account_code AND (a.sub_ledger IS NOT NULL OR a.kept_side <> 0)) THEN RAISE EXCEPTION 'ledger_balance: not empty' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_balance_not_moved_by_lines_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF NEW.book_id <> OLD.book_id OR NEW.account_code <> OLD.account_code
    OR NEW.sub_ledger <> OLD.sub_ledger OR NEW.seq <= OLD.seq OR NEW.balance * NEW.kept_side < 0
    OR NOT COALESCE(NEW.balance = OLD.balance + (SELECT SUM(l.amount)
        FROM ledger_seal s JOIN ledger_line l ON l.entry_id = s.entry_id
        WHERE s.book_id = NEW.book_id AND s.seq = NEW.seq
            AND l.account_code = NEW.account_code AND l.sub_ledger = NEW.sub_ledger), FALSE) THEN RAISE EXCEPTION 'ledger_balance: not moved by lines' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_book_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_book rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_book_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_book rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_entry_in_closed_month_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN PERFORM pg_advisory_xact_lock(7281, NEW.book_id::int); IF EXISTS (SELECT 1 FROM ledger_period p
    WHERE p.book_id = NEW.book_id AND p.month >= NEW.month AND p.state = 'closed') THEN RAISE EXCEPTION 'ledger_entry: in closed month' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_entry_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_entry rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_entry_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_entry rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_entry_number_out_of_order_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN PERFORM pg_advisory_xact_lock(7281, NEW.book_id::int); IF NEW.number <> 1 + COALESCE((SELECT MAX(e.number) FROM ledger_entry e
    WHERE e.book_id = NEW.book_id AND e.year = NEW.year), 0) THEN RAISE EXCEPTION 'ledger_entry: number out of order' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_line_after_the_seal_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM ledger_seal s WHERE s.entry_id = NEW.entry_id) THEN RAISE EXCEPTION 'ledger_line: after the seal' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_line_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_line rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_line_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_line allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_line_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_line rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_line_on_a_heading_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM ledger_account a
    WHERE a.book_id = NEW.book_id AND a.code = NEW.account_code AND a.level < 4) THEN RAISE EXCEPTION 'ledger_line: on a heading' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_line_wrong_sub_ledger_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM ledger_account a
    WHERE a.book_id = NEW.book_id AND a.code = NEW.account_code AND NOT CASE
        WHEN a.sub_ledger IS NULL THEN NEW.sub_ledger = ''
        ELSE substr(NEW.sub_ledger, 1, length(a.sub_ledger) + 1) = a.sub_ledger || ':'
            AND length(NEW.sub_ledger) > length(a.sub_ledger) + 1 END) THEN RAISE EXCEPTION 'ledger_line: wrong sub ledger' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_month_total_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_month_total rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_month_total_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_month_total allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_month_total_not_added_by_lines_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF NEW.book_id <> OLD.book_id OR NEW.account_code <> OLD.account_code
    OR NEW.month <> OLD.month OR NEW.unit <> OLD.unit OR NEW.seq <= OLD.seq
    OR NOT COALESCE((SELECT NEW.debit = OLD.debit + SUM(CASE WHEN l.amount > 0 THEN l.amount ELSE 0 END)
            AND NEW.credit = OLD.credit - SUM(CASE WHEN l.amount < 0 THEN l.amount ELSE 0 END)
        FROM ledger_seal s JOIN ledger_line l ON l.entry_id = s.entry_id
        WHERE s.book_id = NEW.book_id AND s.seq = NEW.seq AND l.account_code = NEW.account_code
            AND l.unit = NEW.unit AND substr(l.effective_on, 1, 7) = NEW.month), FALSE) THEN RAISE EXCEPTION 'ledger_month_total: not added by lines' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_month_total_not_empty_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF NEW.debit <> 0 OR NEW.credit <> 0 OR NEW.seq <> 0 THEN RAISE EXCEPTION 'ledger_month_total: not empty' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_period_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_period rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_period_not_a_closing_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN PERFORM pg_advisory_xact_lock(7281, NEW.book_id::int); IF NEW.book_id <> OLD.book_id OR NEW.month <> OLD.month OR OLD.state <> 'open' OR NEW.state <> 'closed'
    OR NEW.closed_seq <> COALESCE((SELECT MAX(s.seq) FROM ledger_seal s WHERE s.book_id = NEW.book_id), 0) THEN RAISE EXCEPTION 'ledger_period: not a closing' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_period_not_opened_open_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF NEW.state <> 'open' THEN RAISE EXCEPTION 'ledger_period: not opened open' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_seal_keeps_sums_f() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN INSERT INTO ledger_balance (book_id, account_code, sub_ledger, kept_side, balance, seq)
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
            SELECT l.account_code, l.unit FROM ledger_line l WHERE l.entry_id = NEW.entry_id); RETURN NULL; END $$;

CREATE FUNCTION public.guard_ledger_seal_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_seal rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_seal_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_seal rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_seal_not_a_mirror_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM ledger_entry e WHERE e.id = NEW.entry_id AND e.reverses_id IS NOT NULL AND (
    NOT EXISTS (SELECT 1 FROM ledger_seal s WHERE s.entry_id = e.reverses_id AND s.book_id = e.book_id)
    OR (SELECT COUNT(*) FROM ledger_line r WHERE r.entry_id = e.id)
        <> (SELECT COUNT(*) FROM ledger_line o WHERE o.entry_id = e.reverses_id)
    OR EXISTS (SELECT 1 FROM ledger_line r WHERE r.entry_id = e.id AND NOT EXISTS (
        SELECT 1 FROM ledger_line o WHERE o.entry_id = e.reverses_id AND o.line_no = r.line_no
            AND o.account_code = r.account_code AND o.sub_ledger = r.sub_ledger
            AND o.unit = r.unit AND o.amount = -r.amount)))) THEN RAISE EXCEPTION 'ledger_seal: not a mirror' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_seal_not_balanced_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF (SELECT COUNT(*) < 2 OR SUM(l.amount) <> 0 FROM ledger_line l
    WHERE l.entry_id = NEW.entry_id AND l.book_id = NEW.book_id) THEN RAISE EXCEPTION 'ledger_seal: not balanced' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_seal_not_next_in_chain_f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$ BEGIN IF NEW.seq <> 1 + COALESCE((SELECT MAX(s.seq) FROM ledger_seal s WHERE s.book_id = NEW.book_id), 0)
    OR NEW.prev_hash <> COALESCE(
        (SELECT s.hash FROM ledger_seal s WHERE s.book_id = NEW.book_id AND s.seq = NEW.seq - 1), '0000000000000000000000000000000000000000000000000000000000000000') THEN RAISE EXCEPTION 'ledger_seal: not next in chain' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$;

CREATE FUNCTION public.guard_ledger_unit_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_unit rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_ledger_unit_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'ledger_unit rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_order_line_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'order_line rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_order_line_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'order_line allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_order_line_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'order_line rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_payment_match_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'payment_match rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_payment_match_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'payment_match allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_payment_match_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'payment_match rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_payment_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'payment rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_payment_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'payment rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_payout_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'payout rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_payout_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'payout rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_refund_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'refund rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_refund_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'refund rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_seller_consent_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'seller_consent rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_seller_consent_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'seller_consent allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_seller_consent_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'seller_consent rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_seller_consent_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'seller_consent rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_shop_order_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'shop_order rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_shop_order_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'shop_order rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_staff_role_change_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'staff_role_change rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_staff_role_change_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'staff_role_change allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_staff_role_change_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'staff_role_change rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_state_change_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'state_change rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_state_change_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'state_change allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_state_change_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'state_change rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_statement_line_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'statement_line rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_statement_line_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'statement_line rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_stock_hold_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'stock_hold rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_stock_hold_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'stock_hold allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_stock_hold_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'stock_hold rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_stock_move_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'stock_move rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_stock_move_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'stock_move allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_stock_move_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'stock_move rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);

CREATE TABLE public.bank_account (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    bank character varying(40) NOT NULL,
    number_secret text NOT NULL,
    number_hash character varying(64) NOT NULL,
    number_end character varying(4) NOT NULL,
    holder character varying(120) NOT NULL,
    account_code character varying(20) NOT NULL,
    active boolean NOT NULL,
    added_at timestamp with time zone NOT NULL,
    actor_id integer,
    actor_name character varying(120) NOT NULL
);

CREATE SEQUENCE public.bank_account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.bank_account_id_seq OWNED BY public.bank_account.id;

CREATE TABLE public.bumdesa (
    id integer NOT NULL,
    slug character varying(80) NOT NULL,
    name character varying(120) NOT NULL,
    village_code character varying NOT NULL COLLATE pg_catalog."C",
    zone character varying(40) NOT NULL,
    book_id bigint,
    unit_code character varying(40) NOT NULL,
    unit_name character varying(80) NOT NULL,
    address character varying(240) NOT NULL,
    phone character varying(20),
    complaint_phone character varying(20),
    counter_open boolean NOT NULL,
    hours character varying(120) NOT NULL,
    pickup_note text NOT NULL,
    is_sample boolean NOT NULL,
    added_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.bumdesa_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.bumdesa_id_seq OWNED BY public.bumdesa.id;

CREATE TABLE public.bumdesa_terms (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    version integer NOT NULL,
    commission_bp integer NOT NULL,
    effective_from timestamp with time zone NOT NULL,
    announced_at timestamp with time zone NOT NULL,
    actor_id integer,
    actor_name character varying(120) NOT NULL,
    CONSTRAINT ck_bumdesa_terms_commission_bp CHECK (((commission_bp >= 0) AND (commission_bp <= 5000)))
);

CREATE SEQUENCE public.bumdesa_terms_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.bumdesa_terms_id_seq OWNED BY public.bumdesa_terms.id;

CREATE TABLE public.cart (
    id integer NOT NULL,
    key_sha256 character varying(64) NOT NULL,
    district_code character varying(13) NOT NULL,
    district_label character varying(160) NOT NULL,
    used_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.cart_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.cart_id_seq OWNED BY public.cart.id;

CREATE TABLE public.cart_line (
    cart_id integer NOT NULL,
    variant_id integer NOT NULL,
    quantity integer NOT NULL,
    price_seen_rupiah bigint NOT NULL,
    CONSTRAINT ck_cart_line_quantity CHECK (((quantity >= 1) AND (quantity <= 10000)))
);

CREATE TABLE public.cash_move (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    amount_rupiah bigint NOT NULL,
    source_code character varying(20) NOT NULL,
    target_code character varying(20) NOT NULL,
    moved_by integer NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_cash_move_amount CHECK (((amount_rupiah > 0) AND ((source_code)::text <> (target_code)::text)))
);

CREATE SEQUENCE public.cash_move_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.cash_move_id_seq OWNED BY public.cash_move.id;

CREATE TABLE public.category (
    id integer NOT NULL,
    slug character varying(60) NOT NULL,
    name character varying(60) NOT NULL,
    icon character varying(40) NOT NULL,
    parent_id integer,
    grams integer NOT NULL,
    needs_halal_question boolean NOT NULL,
    "position" integer NOT NULL
);

CREATE SEQUENCE public.category_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.category_id_seq OWNED BY public.category.id;

CREATE TABLE public.checkout (
    id integer NOT NULL,
    token character varying(22) NOT NULL,
    buyer_name character varying(80) NOT NULL,
    buyer_phone character varying(20) NOT NULL,
    address text NOT NULL,
    district_code character varying(13) NOT NULL,
    district_label character varying(160) NOT NULL,
    note text NOT NULL,
    placed_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.checkout_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.checkout_id_seq OWNED BY public.checkout.id;

CREATE TABLE public.heartbeat (
    name character varying(30) NOT NULL,
    at timestamp with time zone NOT NULL
);

CREATE TABLE public.ledger_account (
    book_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    level bigint NOT NULL,
    parent_code text COLLATE pg_catalog."C",
    normal_side text,
    origin text NOT NULL,
    sub_ledger text COLLATE pg_catalog."C",
    kept_side bigint NOT NULL,
    CONSTRAINT ck_ledger_account_kept_side CHECK ((kept_side = ANY (ARRAY[('-1'::integer)::bigint, (0)::bigint, (1)::bigint]))),
    CONSTRAINT ck_ledger_account_level CHECK (((level >= 1) AND (level <= 4))),
    CONSTRAINT ck_ledger_account_normal_side CHECK ((normal_side = ANY (ARRAY['debit'::text, 'credit'::text]))),
    CONSTRAINT ck_ledger_account_origin CHECK ((origin = ANY (ARRAY['official'::text, 'addition'::text]))),
    CONSTRAINT ck_ledger_account_posted_has_side CHECK (((level < 4) OR (normal_side IS NOT NULL)))
);

CREATE TABLE public.ledger_balance (
    book_id bigint NOT NULL,
    account_code text NOT NULL COLLATE pg_catalog."C",
    sub_ledger text NOT NULL COLLATE pg_catalog."C",
    kept_side bigint NOT NULL,
    balance bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT ck_ledger_balance_kept_side CHECK (((balance * kept_side) >= 0))
);

CREATE TABLE public.ledger_book (
    id bigint NOT NULL,
    owner_key text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL,
    zone text NOT NULL,
    opened_at text NOT NULL
);

CREATE SEQUENCE public.ledger_book_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.ledger_book_id_seq OWNED BY public.ledger_book.id;

CREATE TABLE public.ledger_entry (
    id bigint NOT NULL,
    book_id bigint NOT NULL,
    year bigint NOT NULL,
    number bigint NOT NULL,
    month text NOT NULL COLLATE pg_catalog."C",
    effective_on text NOT NULL COLLATE pg_catalog."C",
    late_for text COLLATE pg_catalog."C",
    posted_at text NOT NULL COLLATE pg_catalog."C",
    source_key text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL,
    reverses_id bigint,
    CONSTRAINT ck_ledger_entry_effective_on_real CHECK ((to_char((to_date(effective_on, 'YYYY-MM-DD'::text))::timestamp with time zone, 'YYYY-MM-DD'::text) = effective_on)),
    CONSTRAINT ck_ledger_entry_late CHECK ((substr(late_for, 1, 7) < month)),
    CONSTRAINT ck_ledger_entry_late_for_real CHECK ((to_char((to_date(late_for, 'YYYY-MM-DD'::text))::timestamp with time zone, 'YYYY-MM-DD'::text) = late_for)),
    CONSTRAINT ck_ledger_entry_month CHECK ((month = substr(effective_on, 1, 7))),
    CONSTRAINT ck_ledger_entry_number CHECK ((number > 0)),
    CONSTRAINT ck_ledger_entry_source_key CHECK (((length(source_key) >= 1) AND (length(source_key) <= 200))),
    CONSTRAINT ck_ledger_entry_year CHECK ((year = (substr(effective_on, 1, 4))::integer))
);

CREATE SEQUENCE public.ledger_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.ledger_entry_id_seq OWNED BY public.ledger_entry.id;

CREATE TABLE public.ledger_line (
    entry_id bigint NOT NULL,
    line_no bigint NOT NULL,
    book_id bigint NOT NULL,
    effective_on text NOT NULL COLLATE pg_catalog."C",
    account_code text NOT NULL COLLATE pg_catalog."C",
    sub_ledger text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    CONSTRAINT ck_ledger_line_amount CHECK (((amount <> 0) AND ((amount >= '-1000000000000000'::bigint) AND (amount <= '1000000000000000'::bigint))))
);

CREATE TABLE public.ledger_month_total (
    book_id bigint NOT NULL,
    account_code text NOT NULL COLLATE pg_catalog."C",
    month text NOT NULL COLLATE pg_catalog."C",
    unit text NOT NULL COLLATE pg_catalog."C",
    debit bigint NOT NULL,
    credit bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT ck_ledger_month_total_sides CHECK (((debit >= 0) AND (credit >= 0)))
);

CREATE TABLE public.ledger_period (
    book_id bigint NOT NULL,
    month text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    closed_at text COLLATE pg_catalog."C",
    closed_seq bigint,
    CONSTRAINT ck_ledger_period_month CHECK (((month ~~ '____-__'::text) AND ((substr(month, 6, 2) >= '01'::text) AND (substr(month, 6, 2) <= '12'::text)))),
    CONSTRAINT ck_ledger_period_state CHECK ((((state = 'open'::text) AND (closed_at IS NULL) AND (closed_seq IS NULL)) OR ((state = 'closed'::text) AND (closed_at IS NOT NULL) AND (closed_seq IS NOT NULL))))
);

CREATE TABLE public.ledger_seal (
    entry_id bigint NOT NULL,
    book_id bigint NOT NULL,
    seq bigint NOT NULL,
    prev_hash text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C",
    canonical text NOT NULL,
    CONSTRAINT ck_ledger_seal_hashes CHECK (((length(hash) = 64) AND (length(prev_hash) = 64))),
    CONSTRAINT ck_ledger_seal_seq CHECK ((seq > 0))
);

CREATE TABLE public.ledger_unit (
    book_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL
);

CREATE TABLE public.limit_count (
    scope character varying(40) NOT NULL,
    who character varying(64) NOT NULL,
    ends bigint NOT NULL,
    tries integer NOT NULL
);

CREATE TABLE public.listing (
    id integer NOT NULL,
    public_id character varying(12) NOT NULL,
    bumdesa_id integer NOT NULL,
    seller_id integer NOT NULL,
    village_code character varying NOT NULL COLLATE pg_catalog."C",
    main_category_id integer NOT NULL,
    category_id integer NOT NULL,
    slug character varying(130) NOT NULL,
    name character varying(120) NOT NULL,
    description text NOT NULL,
    unit character varying(40) NOT NULL,
    halal character varying(20),
    licence_kind character varying(20) NOT NULL,
    licence_number character varying(60) NOT NULL,
    own_goods boolean NOT NULL,
    unit_cost_rupiah bigint NOT NULL,
    state character varying(20) NOT NULL,
    version integer NOT NULL,
    made_by integer,
    made_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    CONSTRAINT ck_listing_halal CHECK (((halal)::text = ANY ((ARRAY['bersertifikat'::character varying, 'dalam_proses'::character varying, 'tidak_halal'::character varying])::text[]))),
    CONSTRAINT ck_listing_name CHECK (((length((name)::text) >= 1) AND (length((name)::text) <= 120))),
    CONSTRAINT ck_listing_state CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'published'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_listing_unit_cost CHECK ((unit_cost_rupiah >= 0))
);

CREATE SEQUENCE public.listing_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.listing_id_seq OWNED BY public.listing.id;

CREATE TABLE public.once_key (
    id integer NOT NULL,
    scope character varying(60) NOT NULL,
    key character varying(64) NOT NULL,
    request_sha256 character varying(64) NOT NULL,
    answer json,
    made_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.once_key_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.once_key_id_seq OWNED BY public.once_key.id;

CREATE TABLE public.order_line (
    id integer NOT NULL,
    order_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    seller_id integer NOT NULL,
    listing_id integer NOT NULL,
    variant_id integer NOT NULL,
    name character varying(160) NOT NULL,
    unit character varying(40) NOT NULL,
    quantity integer NOT NULL,
    price_rupiah bigint NOT NULL,
    amount_rupiah bigint NOT NULL,
    commission_rupiah bigint NOT NULL,
    own_goods boolean NOT NULL,
    cost_rupiah bigint NOT NULL,
    counted boolean NOT NULL,
    CONSTRAINT ck_order_line_amount_is_product CHECK ((amount_rupiah = (quantity * price_rupiah))),
    CONSTRAINT ck_order_line_commission CHECK (((commission_rupiah >= 0) AND (commission_rupiah <= amount_rupiah))),
    CONSTRAINT ck_order_line_price CHECK (((price_rupiah >= 1) AND (price_rupiah <= '10000000000'::bigint))),
    CONSTRAINT ck_order_line_quantity CHECK (((quantity >= 1) AND (quantity <= 10000)))
);

CREATE SEQUENCE public.order_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.order_line_id_seq OWNED BY public.order_line.id;

CREATE TABLE public.outbox_delivery (
    id integer NOT NULL,
    message_id integer NOT NULL,
    reaction character varying(120) NOT NULL,
    attempts integer NOT NULL,
    run_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    dead_at timestamp with time zone,
    last_error text
);

CREATE SEQUENCE public.outbox_delivery_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.outbox_delivery_id_seq OWNED BY public.outbox_delivery.id;

CREATE TABLE public.outbox_message (
    id integer NOT NULL,
    topic character varying(80) NOT NULL,
    payload json NOT NULL,
    occurred_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.outbox_message_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.outbox_message_id_seq OWNED BY public.outbox_message.id;

CREATE TABLE public.payment (
    id integer NOT NULL,
    token character varying(22) NOT NULL,
    order_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    label character varying(40) NOT NULL,
    seller_ids json NOT NULL,
    method character varying(10) NOT NULL,
    at_handover boolean NOT NULL,
    state character varying(12) NOT NULL,
    version integer NOT NULL,
    total_rupiah bigint NOT NULL,
    code_rupiah bigint NOT NULL,
    due_rupiah bigint NOT NULL,
    received_rupiah bigint NOT NULL,
    refunded_rupiah bigint NOT NULL,
    bank_account_id integer,
    account_code character varying(20) NOT NULL,
    until timestamp with time zone,
    opened_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    receipt_number character varying(11),
    CONSTRAINT ck_payment_at_handover CHECK ((((method)::text = 'counter'::text) OR (NOT at_handover))),
    CONSTRAINT ck_payment_bank CHECK ((((method)::text = 'transfer'::text) = (bank_account_id IS NOT NULL))),
    CONSTRAINT ck_payment_code CHECK (((code_rupiah >= 0) AND (code_rupiah <= 999))),
    CONSTRAINT ck_payment_code_of_transfer CHECK ((((method)::text = 'transfer'::text) = (code_rupiah > 0))),
    CONSTRAINT ck_payment_due CHECK (((due_rupiah = (total_rupiah - code_rupiah)) AND (due_rupiah > 0))),
    CONSTRAINT ck_payment_method CHECK (((method)::text = ANY ((ARRAY['transfer'::character varying, 'counter'::character varying])::text[]))),
    CONSTRAINT ck_payment_received CHECK ((received_rupiah =
CASE
    WHEN ((state)::text = ANY ((ARRAY['succeeded'::character varying, 'late'::character varying, 'returned'::character varying])::text[])) THEN due_rupiah
    ELSE (0)::bigint
END)),
    CONSTRAINT ck_payment_refunded CHECK (((refunded_rupiah >= 0) AND (refunded_rupiah <= received_rupiah))),
    CONSTRAINT ck_payment_state CHECK (((state)::text = ANY ((ARRAY['pending'::character varying, 'succeeded'::character varying, 'expired'::character varying, 'cancelled'::character varying, 'late'::character varying, 'returned'::character varying])::text[]))),
    CONSTRAINT ck_payment_total CHECK (((total_rupiah >= 1) AND (total_rupiah <= '1000000000000'::bigint)))
);

CREATE TABLE public.payment_code (
    bank_account_id integer NOT NULL,
    code integer NOT NULL,
    bumdesa_id integer NOT NULL,
    due_rupiah bigint NOT NULL,
    kept_until timestamp with time zone,
    CONSTRAINT ck_payment_code_range CHECK (((code >= 1) AND (code <= 999)))
);

CREATE SEQUENCE public.payment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.payment_id_seq OWNED BY public.payment.id;

CREATE TABLE public.payment_match (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    payment_id integer NOT NULL,
    statement_line_id integer NOT NULL,
    matched_by integer,
    matched_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.payment_match_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.payment_match_id_seq OWNED BY public.payment_match.id;

CREATE TABLE public.payout (
    id integer NOT NULL,
    token character varying(22) NOT NULL,
    bumdesa_id integer NOT NULL,
    seller_id integer NOT NULL,
    payee character varying(80) NOT NULL,
    amount_rupiah bigint NOT NULL,
    fee_rupiah bigint NOT NULL,
    how character varying(10) NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    destination_secret text,
    account_code character varying(20),
    receipt_number character varying(11) NOT NULL,
    reference character varying(80) NOT NULL,
    requested_by integer NOT NULL,
    approved_by integer,
    paid_by integer,
    requested_at timestamp with time zone NOT NULL,
    approved_at timestamp with time zone,
    paid_at timestamp with time zone,
    CONSTRAINT ck_payout_amount CHECK (((amount_rupiah > 0) AND (fee_rupiah >= 0))),
    CONSTRAINT ck_payout_approved CHECK ((((state)::text = ANY ((ARRAY['requested'::character varying, 'cancelled'::character varying])::text[])) = (approved_by IS NULL))),
    CONSTRAINT ck_payout_destination CHECK ((((how)::text = 'tunai'::text) OR (destination_secret IS NOT NULL))),
    CONSTRAINT ck_payout_how CHECK (((how)::text = ANY ((ARRAY['tunai'::character varying, 'bank'::character varying])::text[]))),
    CONSTRAINT ck_payout_paid CHECK ((((state)::text <> 'paid'::text) OR ((paid_at IS NOT NULL) AND (account_code IS NOT NULL)))),
    CONSTRAINT ck_payout_state CHECK (((state)::text = ANY ((ARRAY['requested'::character varying, 'approved'::character varying, 'paid'::character varying, 'returned'::character varying, 'cancelled'::character varying])::text[]))),
    CONSTRAINT ck_payout_two_people CHECK (((approved_by IS NULL) OR (approved_by <> requested_by) OR (((how)::text = 'tunai'::text) AND (amount_rupiah <= 10000000))))
);

CREATE SEQUENCE public.payout_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.payout_id_seq OWNED BY public.payout.id;

CREATE TABLE public.person (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    phone character varying(20),
    username character varying(40),
    email character varying(160),
    password_hash character varying(200),
    pin_hash character varying(200),
    password_is_temporary boolean NOT NULL,
    disabled_at timestamp with time zone,
    added_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_person_email_lower CHECK (((email IS NULL) OR ((email)::text = lower((email)::text)))),
    CONSTRAINT ck_person_username_lower CHECK (((username IS NULL) OR ((username)::text = lower((username)::text))))
);

CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;

CREATE TABLE public.photo (
    id integer NOT NULL,
    key character varying(22) NOT NULL,
    bumdesa_id integer NOT NULL,
    seller_id integer NOT NULL,
    listing_id integer,
    "position" integer NOT NULL,
    original character varying(100) NOT NULL,
    print character varying(64) NOT NULL,
    widths character varying(40) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    colour character varying(7) NOT NULL,
    fingerprint character varying(16) NOT NULL,
    byte_size integer NOT NULL,
    uploaded_by integer,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_photo_sizes CHECK (((width > 0) AND (height > 0) AND (byte_size > 0)))
);

CREATE SEQUENCE public.photo_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.photo_id_seq OWNED BY public.photo.id;

CREATE TABLE public.place (
    code character varying NOT NULL COLLATE pg_catalog."C",
    parent_code character varying COLLATE pg_catalog."C",
    level integer NOT NULL,
    name character varying NOT NULL,
    search_key character varying NOT NULL COLLATE pg_catalog."C",
    words character varying NOT NULL,
    retired boolean NOT NULL,
    CONSTRAINT ck_place_inside CHECK ((substr((code)::text, 1, (length((parent_code)::text) + 1)) = ((parent_code)::text || '.'::text))),
    CONSTRAINT ck_place_level CHECK (((level >= 1) AND (level <= 4))),
    CONSTRAINT ck_place_parent CHECK (((level = 1) = (parent_code IS NULL)))
);

CREATE TABLE public.place_edition (
    id integer NOT NULL,
    edition character varying NOT NULL,
    CONSTRAINT ck_place_edition_one_row CHECK ((id = 1))
);

CREATE SEQUENCE public.place_edition_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.place_edition_id_seq OWNED BY public.place_edition.id;

CREATE TABLE public.refund (
    id integer NOT NULL,
    order_id integer NOT NULL,
    payment_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    label character varying(40) NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    amount_rupiah bigint NOT NULL,
    late boolean NOT NULL,
    account_code character varying(20) NOT NULL,
    reason text NOT NULL,
    how character varying(10),
    reference character varying(80) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    paid_at timestamp with time zone,
    CONSTRAINT ck_refund_amount CHECK ((amount_rupiah > 0)),
    CONSTRAINT ck_refund_how CHECK (((how IS NULL) OR ((how)::text = ANY ((ARRAY['tunai'::character varying, 'transfer'::character varying])::text[])))),
    CONSTRAINT ck_refund_paid CHECK ((((state)::text = 'paid'::text) = ((how IS NOT NULL) AND (paid_at IS NOT NULL)))),
    CONSTRAINT ck_refund_state CHECK (((state)::text = ANY ((ARRAY['opened'::character varying, 'paid'::character varying])::text[])))
);

CREATE SEQUENCE public.refund_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.refund_id_seq OWNED BY public.refund.id;

CREATE TABLE public.seller (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    slug character varying(80) NOT NULL,
    stall_name character varying(80) NOT NULL,
    maker_name character varying(80) NOT NULL,
    village_code character varying NOT NULL COLLATE pg_catalog."C",
    hamlet character varying(80) NOT NULL,
    phone character varying(20),
    person_id integer,
    state character varying(20) NOT NULL,
    version integer NOT NULL,
    payout_method character varying(10) NOT NULL,
    bank_name character varying(60),
    bank_holder character varying(80),
    bank_number_secret text,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_seller_bank CHECK ((((payout_method)::text = 'tunai'::text) OR (bank_number_secret IS NOT NULL))),
    CONSTRAINT ck_seller_payout_method CHECK (((payout_method)::text = ANY ((ARRAY['tunai'::character varying, 'bank'::character varying])::text[]))),
    CONSTRAINT ck_seller_state CHECK (((state)::text = ANY ((ARRAY['verified'::character varying, 'suspended'::character varying])::text[])))
);

CREATE TABLE public.seller_consent (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    seller_id integer NOT NULL,
    kind character varying(20) NOT NULL,
    method character varying(20) NOT NULL,
    recorded_by integer,
    recorded_by_name character varying(120) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by_name character varying(120),
    CONSTRAINT ck_seller_consent_kind CHECK (((kind)::text = ANY ((ARRAY['tampil_nama'::character varying, 'foto'::character varying, 'transaksi'::character varying])::text[]))),
    CONSTRAINT ck_seller_consent_method CHECK (((method)::text = ANY ((ARRAY['tanda_tangan'::character varying, 'saksi'::character varying, 'pin'::character varying, 'kertas'::character varying])::text[])))
);

CREATE SEQUENCE public.seller_consent_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.seller_consent_id_seq OWNED BY public.seller_consent.id;

CREATE SEQUENCE public.seller_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.seller_id_seq OWNED BY public.seller.id;

CREATE TABLE public.session_row (
    id integer NOT NULL,
    cookie_sha256 character varying(64) NOT NULL,
    person_id integer NOT NULL,
    secret_kind character varying(10) NOT NULL,
    device character varying(60) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    secret_given_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_session_row_secret_kind CHECK (((secret_kind)::text = ANY ((ARRAY['pin'::character varying, 'password'::character varying])::text[])))
);

CREATE SEQUENCE public.session_row_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.session_row_id_seq OWNED BY public.session_row.id;

CREATE TABLE public.shipping_tariff (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    courier character varying(40) NOT NULL,
    service character varying(40) NOT NULL,
    place_code character varying(13) NOT NULL,
    rupiah_first_kg integer NOT NULL,
    rupiah_next_kg integer NOT NULL,
    minimum_kg integer NOT NULL,
    tolerance_grams integer NOT NULL,
    days_low integer NOT NULL,
    days_high integer NOT NULL,
    own_courier boolean NOT NULL,
    active boolean NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by integer,
    CONSTRAINT ck_shipping_tariff_courier CHECK (((length((courier)::text) >= 1) AND (length((courier)::text) <= 40))),
    CONSTRAINT ck_shipping_tariff_days CHECK ((((days_low >= 0) AND (days_low <= days_high)) AND (days_high <= 60))),
    CONSTRAINT ck_shipping_tariff_first_kg CHECK (((rupiah_first_kg >= 0) AND (rupiah_first_kg <= 10000000))),
    CONSTRAINT ck_shipping_tariff_minimum_kg CHECK (((minimum_kg >= 1) AND (minimum_kg <= 100))),
    CONSTRAINT ck_shipping_tariff_next_kg CHECK (((rupiah_next_kg >= 0) AND (rupiah_next_kg <= 10000000))),
    CONSTRAINT ck_shipping_tariff_place CHECK ((length((place_code)::text) = ANY (ARRAY[0, 2, 5, 8, 13]))),
    CONSTRAINT ck_shipping_tariff_tolerance CHECK (((tolerance_grams >= 0) AND (tolerance_grams <= 999)))
);

CREATE SEQUENCE public.shipping_tariff_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.shipping_tariff_id_seq OWNED BY public.shipping_tariff.id;

CREATE TABLE public.shop_order (
    id integer NOT NULL,
    number character varying(11) NOT NULL,
    token character varying(22) NOT NULL,
    checkout_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    channel character varying(12) NOT NULL,
    state character varying(20) NOT NULL,
    version integer NOT NULL,
    pay_on character varying(10) NOT NULL,
    pay_method character varying(10) NOT NULL,
    delivery character varying(10) NOT NULL,
    courier character varying(60) NOT NULL,
    own_courier boolean NOT NULL,
    days character varying(40) NOT NULL,
    grams integer NOT NULL,
    goods_rupiah bigint NOT NULL,
    shipping_rupiah bigint NOT NULL,
    total_rupiah bigint NOT NULL,
    terms_id integer NOT NULL,
    commission_bp integer NOT NULL,
    pickup_code character varying(6) NOT NULL,
    waybill character varying(60) NOT NULL,
    courier_cost_rupiah bigint NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    cancel_asked_at timestamp with time zone,
    CONSTRAINT ck_shop_order_amounts CHECK (((goods_rupiah > 0) AND (shipping_rupiah >= 0) AND (total_rupiah <= '1000000000000'::bigint))),
    CONSTRAINT ck_shop_order_delivery CHECK (((delivery)::text = ANY ((ARRAY['kirim'::character varying, 'ambil'::character varying])::text[]))),
    CONSTRAINT ck_shop_order_pay_on CHECK (((pay_on)::text = ANY ((ARRAY['prepaid'::character varying, 'handover'::character varying])::text[]))),
    CONSTRAINT ck_shop_order_total_is_sum CHECK ((total_rupiah = (goods_rupiah + shipping_rupiah)))
);

CREATE SEQUENCE public.shop_order_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.shop_order_id_seq OWNED BY public.shop_order.id;

CREATE TABLE public.staff_role (
    person_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    role character varying(20) NOT NULL,
    CONSTRAINT ck_staff_role_role CHECK (((role)::text = ANY ((ARRAY['direktur'::character varying, 'bendahara'::character varying, 'kasir'::character varying, 'petugas'::character varying, 'pengawas'::character varying, 'penasihat'::character varying])::text[])))
);

CREATE TABLE public.staff_role_change (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying(20) NOT NULL,
    change character varying(10) NOT NULL,
    actor_id integer,
    actor_name character varying(120) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_staff_role_change_change CHECK (((change)::text = ANY ((ARRAY['granted'::character varying, 'revoked'::character varying])::text[])))
);

CREATE SEQUENCE public.staff_role_change_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.staff_role_change_id_seq OWNED BY public.staff_role_change.id;

CREATE TABLE public.stall_keeper (
    person_id integer NOT NULL,
    seller_id integer NOT NULL
);

CREATE TABLE public.state_change (
    id integer NOT NULL,
    machine character varying(30) NOT NULL,
    subject_id integer NOT NULL,
    action character varying(30) NOT NULL,
    from_state character varying(30) NOT NULL,
    to_state character varying(30) NOT NULL,
    actor_id integer,
    actor_name character varying(120) NOT NULL,
    note text NOT NULL,
    at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.state_change_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.state_change_id_seq OWNED BY public.state_change.id;

CREATE TABLE public.statement_line (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    bank_account_id integer NOT NULL,
    account_code character varying(20) NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    amount_rupiah bigint NOT NULL,
    booked_on date NOT NULL,
    text character varying(160) NOT NULL,
    reference character varying(80) NOT NULL,
    typed_by integer,
    typed_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_statement_line_amount CHECK (((amount_rupiah >= 1) AND (amount_rupiah <= '1000000000000'::bigint))),
    CONSTRAINT ck_statement_line_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'set_aside'::character varying, 'matched'::character varying, 'discarded'::character varying])::text[])))
);

CREATE SEQUENCE public.statement_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.statement_line_id_seq OWNED BY public.statement_line.id;

CREATE TABLE public.stock_hold (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    order_id integer NOT NULL,
    variant_id integer NOT NULL,
    quantity bigint NOT NULL,
    state character varying(10) NOT NULL,
    until timestamp with time zone NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT ck_stock_hold_ended CHECK ((((state)::text = 'active'::text) = (ended_at IS NULL))),
    CONSTRAINT ck_stock_hold_quantity CHECK ((quantity > 0)),
    CONSTRAINT ck_stock_hold_state CHECK (((state)::text = ANY ((ARRAY['active'::character varying, 'consumed'::character varying, 'restocked'::character varying, 'released'::character varying, 'expired'::character varying])::text[])))
);

CREATE SEQUENCE public.stock_hold_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.stock_hold_id_seq OWNED BY public.stock_hold.id;

CREATE TABLE public.stock_level (
    variant_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    on_hand bigint NOT NULL,
    held bigint NOT NULL,
    CONSTRAINT ck_stock_level_held CHECK (((held >= 0) AND (held <= on_hand))),
    CONSTRAINT ck_stock_level_on_hand CHECK ((on_hand >= 0))
);

CREATE TABLE public.stock_move (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    variant_id integer NOT NULL,
    kind character varying(10) NOT NULL,
    quantity bigint NOT NULL,
    order_id integer,
    unit_cost_rupiah bigint,
    note character varying(200) NOT NULL,
    actor_id integer,
    actor_name character varying(120) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT ck_stock_move_kind CHECK (((kind)::text = ANY ((ARRAY['receive'::character varying, 'count'::character varying, 'sale'::character varying, 'restock'::character varying])::text[]))),
    CONSTRAINT ck_stock_move_order CHECK ((((kind)::text = ANY ((ARRAY['sale'::character varying, 'restock'::character varying])::text[])) = (order_id IS NOT NULL))),
    CONSTRAINT ck_stock_move_quantity CHECK ((quantity <> 0))
);

CREATE SEQUENCE public.stock_move_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.stock_move_id_seq OWNED BY public.stock_move.id;

CREATE TABLE public.variant (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    listing_id integer NOT NULL,
    name character varying(60) NOT NULL,
    "position" integer NOT NULL,
    price_rupiah bigint NOT NULL,
    grams integer NOT NULL,
    stock_mode character varying(10) NOT NULL,
    most_per_order integer NOT NULL,
    CONSTRAINT ck_variant_price CHECK (((price_rupiah > 0) AND (price_rupiah <= '10000000000'::bigint))),
    CONSTRAINT ck_variant_sizes CHECK (((grams >= 0) AND (most_per_order > 0))),
    CONSTRAINT ck_variant_stock_mode CHECK (((stock_mode)::text = ANY ((ARRAY['counted'::character varying, 'available'::character varying])::text[])))
);

CREATE SEQUENCE public.variant_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.variant_id_seq OWNED BY public.variant.id;

ALTER TABLE ONLY public.bank_account ALTER COLUMN id SET DEFAULT nextval('public.bank_account_id_seq'::regclass);

ALTER TABLE ONLY public.bumdesa ALTER COLUMN id SET DEFAULT nextval('public.bumdesa_id_seq'::regclass);

ALTER TABLE ONLY public.bumdesa_terms ALTER COLUMN id SET DEFAULT nextval('public.bumdesa_terms_id_seq'::regclass);

ALTER TABLE ONLY public.cart ALTER COLUMN id SET DEFAULT nextval('public.cart_id_seq'::regclass);

ALTER TABLE ONLY public.cash_move ALTER COLUMN id SET DEFAULT nextval('public.cash_move_id_seq'::regclass);

ALTER TABLE ONLY public.category ALTER COLUMN id SET DEFAULT nextval('public.category_id_seq'::regclass);

ALTER TABLE ONLY public.checkout ALTER COLUMN id SET DEFAULT nextval('public.checkout_id_seq'::regclass);

ALTER TABLE ONLY public.ledger_book ALTER COLUMN id SET DEFAULT nextval('public.ledger_book_id_seq'::regclass);

ALTER TABLE ONLY public.ledger_entry ALTER COLUMN id SET DEFAULT nextval('public.ledger_entry_id_seq'::regclass);

ALTER TABLE ONLY public.listing ALTER COLUMN id SET DEFAULT nextval('public.listing_id_seq'::regclass);

ALTER TABLE ONLY public.once_key ALTER COLUMN id SET DEFAULT nextval('public.once_key_id_seq'::regclass);

ALTER TABLE ONLY public.order_line ALTER COLUMN id SET DEFAULT nextval('public.order_line_id_seq'::regclass);

ALTER TABLE ONLY public.outbox_delivery ALTER COLUMN id SET DEFAULT nextval('public.outbox_delivery_id_seq'::regclass);

ALTER TABLE ONLY public.outbox_message ALTER COLUMN id SET DEFAULT nextval('public.outbox_message_id_seq'::regclass);

ALTER TABLE ONLY public.payment ALTER COLUMN id SET DEFAULT nextval('public.payment_id_seq'::regclass);

ALTER TABLE ONLY public.payment_match ALTER COLUMN id SET DEFAULT nextval('public.payment_match_id_seq'::regclass);

ALTER TABLE ONLY public.payout ALTER COLUMN id SET DEFAULT nextval('public.payout_id_seq'::regclass);

ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);

ALTER TABLE ONLY public.photo ALTER COLUMN id SET DEFAULT nextval('public.photo_id_seq'::regclass);

ALTER TABLE ONLY public.place_edition ALTER COLUMN id SET DEFAULT nextval('public.place_edition_id_seq'::regclass);

ALTER TABLE ONLY public.refund ALTER COLUMN id SET DEFAULT nextval('public.refund_id_seq'::regclass);

ALTER TABLE ONLY public.seller ALTER COLUMN id SET DEFAULT nextval('public.seller_id_seq'::regclass);

ALTER TABLE ONLY public.seller_consent ALTER COLUMN id SET DEFAULT nextval('public.seller_consent_id_seq'::regclass);

ALTER TABLE ONLY public.session_row ALTER COLUMN id SET DEFAULT nextval('public.session_row_id_seq'::regclass);

ALTER TABLE ONLY public.shipping_tariff ALTER COLUMN id SET DEFAULT nextval('public.shipping_tariff_id_seq'::regclass);

ALTER TABLE ONLY public.shop_order ALTER COLUMN id SET DEFAULT nextval('public.shop_order_id_seq'::regclass);

ALTER TABLE ONLY public.staff_role_change ALTER COLUMN id SET DEFAULT nextval('public.staff_role_change_id_seq'::regclass);

ALTER TABLE ONLY public.state_change ALTER COLUMN id SET DEFAULT nextval('public.state_change_id_seq'::regclass);

ALTER TABLE ONLY public.statement_line ALTER COLUMN id SET DEFAULT nextval('public.statement_line_id_seq'::regclass);

ALTER TABLE ONLY public.stock_hold ALTER COLUMN id SET DEFAULT nextval('public.stock_hold_id_seq'::regclass);

ALTER TABLE ONLY public.stock_move ALTER COLUMN id SET DEFAULT nextval('public.stock_move_id_seq'::regclass);

ALTER TABLE ONLY public.variant ALTER COLUMN id SET DEFAULT nextval('public.variant_id_seq'::regclass);

INSERT INTO public.alembic_version VALUES ('0001_first_sale');

INSERT INTO public.bank_account VALUES (1, 1, 'BRI', 'gAAAAABrAmzhefaaxSIkX5ZcYhIa3BNUiddtrOcafTmHopsAzIIhjiQlbV4L_kzgerNQUOluei-pw2B_o_Sn8jbo9xYp1iwOgQ==', '371e4fa224e7f719dfb621f9030116a730548e69dd10168561facf1e830b8eff', '7890', 'BUMDesa Maju Bersama', '1.1.01.06', true, '2026-11-22 04:17:37.524618+00', NULL, 'Sistem');
INSERT INTO public.bank_account VALUES (2, 2, 'BRI', 'gAAAAABrAmzhdMKw-x1e9skYBAJ5PkxLCMvzz-_SCnIBZPFNF-JHN_arj8TxEzQEXq7Caw_F2k5PRVgaFF7sG7CnAnHJVMUtQA==', '371e4fa224e7f719dfb621f9030116a730548e69dd10168561facf1e830b8eff', '7890', 'BUMDesa Kedua', '1.1.01.06', true, '2026-11-22 04:17:37.786454+00', NULL, 'Sistem');

INSERT INTO public.bumdesa VALUES (1, 'bumdesa-maju-bersama', 'BUMDesa Maju Bersama', '33.17.09.2016', 'Asia/Jakarta', 1, 'marketplace', 'Marketplace', 'Balai desa', NULL, NULL, true, '', '', false, '2026-11-22 04:17:36.992858+00');
INSERT INTO public.bumdesa VALUES (2, 'bumdesa-kedua', 'BUMDesa Kedua', '33.17.10.2008', 'Asia/Jakarta', 2, 'marketplace', 'Marketplace', 'Balai desa', NULL, NULL, true, '', '', false, '2026-11-22 04:17:37.696669+00');

INSERT INTO public.bumdesa_terms VALUES (1, 1, 1, 1000, '2026-11-22 04:17:37.502189+00', '2026-11-22 04:17:37.502203+00', NULL, 'Sistem');
INSERT INTO public.bumdesa_terms VALUES (2, 2, 1, 1000, '2026-11-22 04:17:37.765429+00', '2026-11-22 04:17:37.76544+00', NULL, 'Sistem');

INSERT INTO public.cart VALUES (1, '9e922f5f8691cb692c3c146c65f69c8ee8b46132762ff0957a345192a75e2981', '', '', '2026-11-22 04:17:38.139401+00');
INSERT INTO public.cart VALUES (2, '5102d8fdaca25888f76dc8f6f6a95b6f0209409af65d6cd36af33846c4818cb8', '', '', '2026-11-22 04:17:38.394587+00');
INSERT INTO public.cart VALUES (3, '8148f3c8694fd64895c014ac4ed326c6b689e515582c6429ae3b9686d3316df9', '', '', '2026-11-22 04:17:38.93556+00');
INSERT INTO public.cart VALUES (4, '4a8f4eddfb419ee10c0e41d5eea8370cb2c23aedc509dcb18705443d26767df6', '', '', '2026-11-22 04:17:39.642699+00');
INSERT INTO public.cart VALUES (5, '4d75b04bcdb645b1e59f47ed763be96517d8a241d319e15ccc8bbcb56a18eaa6', '', '', '2026-11-22 04:17:40.373953+00');
INSERT INTO public.cart VALUES (6, '4edcb2c63e450f0ac0fc1ff580c01de70b7bc03d11ca7875dfba17f3a235545a', '', '', '2026-11-22 04:17:41.186216+00');
INSERT INTO public.cart VALUES (7, '299d364c79e1672069806bb9f8d588f979ee264de8a692d46e0a710ec51070f2', '', '', '2026-11-22 04:17:41.646025+00');
INSERT INTO public.cart VALUES (8, '21082b238a3f9b1ea3ce1036fe96e614f0779b6b08a128b6c80987888ccdbea2', '', '', '2026-11-22 04:17:42.075709+00');
INSERT INTO public.cart VALUES (9, '38944660a04785ac2e7dcea45b8a540529092e2a4a2b3e6f384a5d1410150123', '', '', '2026-11-22 04:17:42.753837+00');

INSERT INTO public.cash_move VALUES (1, 1, 60000, '1.1.01.06', '1.1.01.01', 2, '2026-11-22 04:17:42.506152+00');

INSERT INTO public.category VALUES (1, 'makanan-dan-camilan', 'Makanan & Camilan', 'bowl', NULL, 350, true, 0);
INSERT INTO public.category VALUES (2, 'keripik-dan-kerupuk', 'Keripik & Kerupuk', 'bowl', 1, 300, true, 1);
INSERT INTO public.category VALUES (3, 'kue-dan-jajanan-tradisional', 'Kue & Jajanan Tradisional', 'bowl', 1, 450, true, 2);
INSERT INTO public.category VALUES (4, 'olahan-dan-lauk', 'Olahan & Lauk', 'bowl', 1, 500, true, 3);
INSERT INTO public.category VALUES (5, 'permen-dan-manisan', 'Permen & Manisan', 'bowl', 1, 250, true, 4);
INSERT INTO public.category VALUES (6, 'minuman', 'Minuman', 'coffee', NULL, 400, true, 5);
INSERT INTO public.category VALUES (7, 'kopi-dan-teh', 'Kopi & Teh', 'coffee', 6, 250, true, 6);
INSERT INTO public.category VALUES (8, 'jamu-dan-minuman-herbal', 'Jamu & Minuman Herbal', 'leaf', 6, 300, true, 7);
INSERT INTO public.category VALUES (9, 'sirup-dan-minuman-segar', 'Sirup & Minuman Segar', 'coffee', 6, 900, true, 8);
INSERT INTO public.category VALUES (10, 'hasil-laut-dan-perikanan', 'Hasil Laut & Perikanan', 'fish', NULL, 550, true, 9);
INSERT INTO public.category VALUES (11, 'ikan-asin-dan-kering', 'Ikan Asin & Kering', 'fish', 10, 550, true, 10);
INSERT INTO public.category VALUES (12, 'terasi-petis-dan-garam', 'Terasi, Petis & Garam', 'fish', 10, 500, true, 11);
INSERT INTO public.category VALUES (13, 'ikan-asap-dan-olahan', 'Ikan Asap & Olahan', 'fish', 10, 550, true, 12);
INSERT INTO public.category VALUES (14, 'segar-dan-beku', 'Segar & Beku', 'fish', 10, 1100, true, 13);
INSERT INTO public.category VALUES (15, 'hasil-tani-dan-kebun', 'Hasil Tani & Kebun', 'plant-2', NULL, 1100, false, 14);
INSERT INTO public.category VALUES (16, 'beras-dan-biji-bijian', 'Beras & Biji-bijian', 'plant-2', 15, 1050, false, 15);
INSERT INTO public.category VALUES (17, 'umbi-dan-tepung', 'Umbi & Tepung', 'plant-2', 15, 1100, true, 16);
INSERT INTO public.category VALUES (18, 'sayur-dan-buah', 'Sayur & Buah', 'plant-2', 15, 1100, false, 17);
INSERT INTO public.category VALUES (19, 'rempah', 'Rempah', 'plant-2', 15, 300, false, 18);
INSERT INTO public.category VALUES (20, 'kelapa', 'Kelapa', 'plant-2', 15, 1100, false, 19);
INSERT INTO public.category VALUES (21, 'bumbu-dan-bahan-dapur', 'Bumbu & Bahan Dapur', 'pepper', NULL, 500, true, 20);
INSERT INTO public.category VALUES (22, 'gula-dan-madu', 'Gula & Madu', 'pepper', 21, 850, true, 21);
INSERT INTO public.category VALUES (23, 'sambal-kecap-dan-minyak', 'Sambal, Kecap & Minyak', 'pepper', 21, 350, true, 22);
INSERT INTO public.category VALUES (24, 'batik-dan-busana', 'Batik & Busana', 'shirt', NULL, 450, false, 23);
INSERT INTO public.category VALUES (25, 'kain-batik', 'Kain Batik', 'shirt', 24, 450, false, 24);
INSERT INTO public.category VALUES (26, 'pakaian-dan-aksesori', 'Pakaian & Aksesori', 'shirt', 24, 350, false, 25);
INSERT INTO public.category VALUES (27, 'kerajinan', 'Kerajinan', 'basket', NULL, 1000, false, 26);
INSERT INTO public.category VALUES (28, 'anyaman', 'Anyaman', 'basket', 27, 900, false, 27);
INSERT INTO public.category VALUES (29, 'kayu-gerabah-dan-suvenir', 'Kayu, Gerabah & Suvenir', 'basket', 27, 1500, false, 28);
INSERT INTO public.category VALUES (30, 'peternakan-dan-tani', 'Peternakan & Tani', 'egg', NULL, 1200, false, 29);
INSERT INTO public.category VALUES (31, 'telur-ternak-dan-pupuk', 'Telur, Ternak & Pupuk', 'egg', 30, 1200, false, 30);
INSERT INTO public.category VALUES (32, 'kesehatan-dan-kecantikan', 'Kesehatan & Kecantikan', 'leaf', NULL, 150, false, 31);
INSERT INTO public.category VALUES (33, 'herbal-minyak-dan-sabun', 'Herbal, Minyak & Sabun', 'leaf', 32, 150, false, 32);
INSERT INTO public.category VALUES (34, 'wisata-dan-homestay', 'Wisata & Homestay', 'map-2', NULL, 0, false, 33);
INSERT INTO public.category VALUES (35, 'tiket-dan-wahana', 'Tiket & Wahana', 'map-2', 34, 0, false, 34);
INSERT INTO public.category VALUES (36, 'paket-wisata-dan-pelatihan', 'Paket Wisata & Pelatihan', 'map-2', 34, 0, false, 35);
INSERT INTO public.category VALUES (37, 'homestay', 'Homestay', 'map-2', 34, 0, false, 36);
INSERT INTO public.category VALUES (38, 'jasa-desa', 'Jasa Desa', 'tools', NULL, 0, false, 37);
INSERT INTO public.category VALUES (39, 'sewa-dan-layanan', 'Sewa & Layanan', 'tools', 38, 0, false, 38);

INSERT INTO public.checkout VALUES (1, 'wSAiA5V-Dpj5vGGB4cnUFg', 'Rina', '+6281200000042', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:17:38.239104+00');
INSERT INTO public.checkout VALUES (2, 'k9fLwTZ2rQxxs8ZX7ftnVA', 'Rina', '+6281200000046', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:17:38.514203+00');
INSERT INTO public.checkout VALUES (3, 'tR3p6Y2JkSPJC-TDlUHVXg', 'Rina', '+6281200000050', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:17:38.979196+00');
INSERT INTO public.checkout VALUES (4, '2luIuyeFahaaAfAJ2ENHgg', 'Rina', '+6281200000054', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:17:39.734321+00');
INSERT INTO public.checkout VALUES (5, 'Pd35P_vkc9Ib4xi8cOT5AA', 'Rina', '+6281200000058', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:17:40.466127+00');
INSERT INTO public.checkout VALUES (6, 'g4h8y4SOfYRKCCNnrUiS2Q', 'Rina', '+6281200000062', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:17:41.248521+00');
INSERT INTO public.checkout VALUES (7, 'jh0QCYi8USkD-dSAwxypHg', 'Rina', '+6281200000067', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:17:41.730876+00');
INSERT INTO public.checkout VALUES (8, 'p_C66-_d4ujMD0GhRBOA0g', 'Rina', '+6281200000070', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:17:42.146014+00');
INSERT INTO public.checkout VALUES (9, 'jGTBNPKHUd4KRUX9nZazKA', 'Rina', '+6281200000076', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:17:42.838596+00');

INSERT INTO public.ledger_account VALUES (1, '1.0.00.00', 'ASET', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.0.00.00', 'KEWAJIBAN', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.0.00.00', 'EKUITAS', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.0.00.00', 'PENDAPATAN USAHA', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.0.00.00', 'HARGA POKOK PRODUKSI DAN PENJUALAN', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.0.00.00', 'BEBAN-BEBAN USAHA', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.0.00.00', 'PENDAPATAN DAN BEBAN LAIN-LAIN', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.00.00', 'Aset Lancar', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.2.00.00', 'Investasi', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.00.00', 'Aset Tetap', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.4.00.00', 'Aset Takberwujud', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.9.00.00', 'Aset Lain-lain', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.00.00', 'Kewajiban Jangka Pendek', 2, '2.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.2.00.00', 'Kewajiban Jangka Panjang', 2, '2.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.1.00.00', 'Modal Pemilik', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.2.00.00', 'Pengambilan oleh Pemilik', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.3.00.00', 'Saldo Laba', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.4.00.00', 'Modal Donasi/Sumbangan', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.8.00.00', 'RK Pusat', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.9.00.00', 'Ikhtisar Laba Rugi', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.00.00', 'Pendapatan Jasa', 2, '4.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.00.00', 'Pendapatan Penjualan Barang Dagangan', 2, '4.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.3.00.00', 'Pendapatan Penjualan Barang Jadi', 2, '4.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.1.00.00', 'Harga Pokok Penjualan Barang Dagangan', 2, '5.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.2.00.00', 'Harga Pokok Penjualan Barang Jadi', 2, '5.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.3.00.00', 'Harga Pokok Produksi', 2, '5.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.00.00', 'Beban Administrasi dan Umum', 2, '6.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.00.00', 'Beban Operasional', 2, '6.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.00.00', 'Beban Pemasaran', 2, '6.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.00.00', 'Pendapatan Lain-lain', 2, '7.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.00.00', 'Beban Lain-lain', 2, '7.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.00.00', 'Beban Pajak', 2, '7.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.01.00', 'Kas', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.02.00', 'Setara Kas', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.03.00', 'Piutang', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.04.00', 'Penyisihan Piutang', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.05.00', 'Persediaan', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.06.00', 'Perlengkapan', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.07.00', 'Pembayaran Dimuka', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.98.00', 'Aset Lancar Lainnya', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.99.00', 'RK Unit Usaha', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.2.01.00', 'Investasi', 3, '1.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.01.00', 'Tanah', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.02.00', 'Kendaraan', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.03.00', 'Peralatan dan Mesin', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.04.00', 'Meubelair', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.05.00', 'Gedung dan Bangunan', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.06.00', 'Konstruksi Dalam Pengerjaan', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.07.00', 'Akumulasi Penyusutan Aset Tetap', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.99.00', 'Aset Tetap Lainnya', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.4.01.00', 'Aset Takberwujud', 3, '1.4.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.4.02.00', 'Amortisasi Aset Takberwujud', 3, '1.4.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.9.01.00', 'Aset Lain-lain', 3, '1.9.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.9.02.00', 'Akumulasi Penyusutan Aset Lain-lain', 3, '1.9.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.01.00', 'Utang Usaha', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.02.00', 'Utang Pajak', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.03.00', 'Utang Gaji/Upah dan Tunjangan', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.04.00', 'Utang Utilitas', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.05.00', 'Utang kepada Pihak Ketiga Jk. Pendek', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.06.00', 'Utang Bagi Hasil', 3, '2.1.00.00', NULL, 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.99.00', 'Utang Jangka Pendek Lainnya', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.2.01.00', 'Utang ke Bank', 3, '2.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.2.02.00', 'Utang kepada Pihak Ketiga Jk. Panjang', 3, '2.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.2.99.00', 'Utang Jangka Panjang Lainnya', 3, '2.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.1.01.00', 'Penyertaan Modal Desa', 3, '3.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.1.02.00', 'Penyertaan Modal Masyarakat', 3, '3.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.2.01.00', 'Bagi Hasil Penyertaan Modal Desa', 3, '3.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.2.02.00', 'Bagi Hasil Penyertaan Modal Masyarakat', 3, '3.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.3.01.00', 'Saldo Laba', 3, '3.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.4.01.00', 'Modal Donasi/Sumbangan', 3, '3.4.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.8.01.00', 'RK Pusat', 3, '3.8.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.9.01.00', 'Ikhtisar Laba Rugi', 3, '3.9.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.01.00', 'Pendapatan Wisata', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.02.00', 'Pendapatan Pengelolaan Air Bersih', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.03.00', 'Pendapatan Pengelolaan Sampah', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.04.00', 'Pendapatan Sewa', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.05.00', 'Pendapatan Jasa Pelayanan', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.06.00', 'Pendapatan Transportasi', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.07.00', 'Pendapatan Parkir', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.08.00', 'Pendapatan Simpan Pinjam', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.09.00', 'Pendapatan Pelatihan', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.10.00', 'Pendapatan Penginapan/Homestay', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.11.00', 'Pendapatan Komisi', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.00', 'Pendapatan Penjualan Barang Dagangan', 3, '4.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.3.01.00', 'Pendapatan Penjualan Barang Jadi', 3, '4.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.1.01.00', 'Harga Pokok Penjualan Barang Dagangan', 3, '5.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.2.01.00', 'Harga Pokok Penjualan Barang Jadi', 3, '5.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.3.01.00', 'Harga Pokok Produksi', 3, '5.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.01.00', 'Beban Pegawai Bagian Administrasi Umum', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.02.00', 'Beban Perlengkapan', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.03.00', 'Beban Pemeliharaan dan Perbaikan', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.04.00', 'Beban Utilitas', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.05.00', 'Beban Sewa dan Asuransi', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.06.00', 'Beban Kebersihan dan Keamanan', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.07.00', 'Beban Penyisihan dan Penyusutan/Amortisasi', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.99.00', 'Beban Administrasi dan Umum Lainnya', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.01.00', 'Beban Pegawai Bagian Operasional', 3, '6.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.02.00', 'Beban Pemeliharaan dan Perbaikan', 3, '6.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.03.00', 'Beban Keamanan', 3, '6.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.99.00', 'Beban Operasional Lainnya', 3, '6.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.01.00', 'Beban Pegawai Bagian Pemasaran', 3, '6.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.02.00', 'Beban Iklan dan Promosi', 3, '6.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.99.00', 'Beban Pemasaran Lainnya', 3, '6.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.01.00', 'Pendapatan dari Bank', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.02.00', 'Pendapatan Dividen', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.03.00', 'Pendapatan Denda', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.04.00', 'Pendapatan Iklan', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.05.00', 'Pendapatan Penjualan Aset Tetap', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.99.00', 'Pendapatan Lain-lain Lainnya', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.01.00', 'Beban Bank', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.02.00', 'Beban Bunga', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.03.00', 'Beban Denda', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.04.00', 'Beban Penjualan Aset Tetap', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.99.00', 'Beban Lain-lain Lainnya', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.00', 'Beban Pajak', 3, '7.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.01.01', 'Kas Tunai', 4, '1.1.01.00', 'debit', 'official', NULL, 1);
INSERT INTO public.ledger_account VALUES (1, '1.1.01.02', 'Kas di Bank BSI', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.01.03', 'Kas di Bank Mandiri', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.01.04', 'Kas di Bank BRI', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.01.05', 'Kas di Bank BPD', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.01.06', 'Kas di Bank Rekening Penjualan Online', 4, '1.1.01.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.01.98', 'Kas Kecil (Petty Cash)', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.02.01', 'Deposito <= 3 bulan', 4, '1.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.02.99', 'Setara Kas Lainnya', 4, '1.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.03.01', 'Piutang Usaha', 4, '1.1.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.03.02', 'Piutang kepada Pegawai', 4, '1.1.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.03.03', 'Piutang Payment Gateway/QRIS belum cair', 4, '1.1.03.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.03.04', 'Piutang Kurir COD', 4, '1.1.03.00', 'debit', 'addition', 'courier', 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.03.05', 'Piutang Penitip (saldo penjual minus)', 4, '1.1.03.00', 'debit', 'addition', 'seller', 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.03.06', 'Dana Gateway Ditahan (sengketa)', 4, '1.1.03.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.03.99', 'Piutang Lainnya', 4, '1.1.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.04.01', 'Penyisihan Piutang Usaha Tak Tertagih', 4, '1.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.04.02', 'Penyisihan Piutang kepada Pegawai Tak Tertagih', 4, '1.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.04.99', 'Penyisihan Piutang Lainnya Tak Tertagih', 4, '1.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.05.01', 'Persediaan Barang Dagangan', 4, '1.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.05.02', 'Persediaan Bahan Baku', 4, '1.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.05.03', 'Persediaan Barang Dalam Proses', 4, '1.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.05.04', 'Persediaan Barang Jadi', 4, '1.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.06.01', 'Alat Tulis Kantor (ATK)', 4, '1.1.06.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.07.01', 'Sewa Dibayar Dimuka', 4, '1.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.07.02', 'Asuransi Dibayar Dimuka', 4, '1.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.07.03', 'PPh 25', 4, '1.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.07.04', 'PPN Masukan', 4, '1.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.98.99', 'Aset Lancar Lainnya', 4, '1.1.98.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.99.01', 'RK Unit Wisata', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.99.02', 'RK Unit Restoran', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.99.03', 'RK Unit Minimart Desa', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.99.04', 'RK Unit Gedung Serbaguna', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.99.05', 'RK Unit Simpan Pinjam', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.99.06', 'RK Unit Pengelolaan Air Bersih', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.99.07', 'RK Unit Pengelolaan Sampah', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.1.99.08', 'RK Unit Marketplace Desa', 4, '1.1.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.2.01.01', 'Deposito > 3 bulan', 4, '1.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.2.01.99', 'Investasi Lainnya', 4, '1.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.01.01', 'Tanah', 4, '1.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.02.01', 'Kendaraan', 4, '1.3.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.03.01', 'Peralatan dan Mesin', 4, '1.3.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.04.01', 'Meubelair', 4, '1.3.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.05.01', 'Gedung dan Bangunan', 4, '1.3.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.06.01', 'Konstruksi Dalam Pengerjaan', 4, '1.3.06.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.07.01', 'Akumulasi Penyusutan Kendaraan', 4, '1.3.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.07.02', 'Akumulasi Penyusutan Peralatan dan Mesin', 4, '1.3.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.07.03', 'Akumulasi Penyusutan Meubelair', 4, '1.3.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.07.04', 'Akumulasi Penyusutan Gedung dan Bangunan', 4, '1.3.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.3.99.99', 'Aset Tetap Lainnya', 4, '1.3.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.4.01.01', 'Software', 4, '1.4.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.4.01.02', 'Patent', 4, '1.4.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.4.01.03', 'Trademark', 4, '1.4.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.4.02.01', 'Amortisasi Aset Takberwujud', 4, '1.4.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.9.01.01', 'Aset Lain-lain', 4, '1.9.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '1.9.02.01', 'Akumulasi Penyusutan Aset Lain-lain', 4, '1.9.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.01.01', 'Utang Usaha', 4, '2.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.02.01', 'PPN Keluaran', 4, '2.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.02.02', 'PPh 21', 4, '2.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.02.03', 'PPh 23', 4, '2.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.02.04', 'PPh 29', 4, '2.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.02.05', 'Utang PPh Final', 4, '2.1.02.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.02.06', 'Utang PPh 22 Pungutan Pedagang', 4, '2.1.02.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.02.07', 'Utang Pajak Daerah (PBJT)', 4, '2.1.02.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.03.01', 'Utang Gaji dan Tunjangan', 4, '2.1.03.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.03.02', 'Utang Gaji/Upah Karyawan', 4, '2.1.03.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.04.01', 'Utang Listrik', 4, '2.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.04.02', 'Utang Telepon/Internet', 4, '2.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.04.99', 'Utang Utilitas Lainnya', 4, '2.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.05.01', 'Utang kepada Pihak Ketiga Jk. Pendek', 4, '2.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.05.02', 'Utang kepada Penitip (Titip Jual)', 4, '2.1.05.00', 'credit', 'addition', 'seller', -1);
INSERT INTO public.ledger_account VALUES (1, '2.1.05.03', 'Titipan Pembeli (pesanan belum selesai)', 4, '2.1.05.00', 'credit', 'addition', 'order', -1);
INSERT INTO public.ledger_account VALUES (1, '2.1.05.04', 'Titipan Ongkos Kirim', 4, '2.1.05.00', 'credit', 'addition', 'order', -1);
INSERT INTO public.ledger_account VALUES (1, '2.1.05.05', 'Utang Pengembalian Dana Pembeli', 4, '2.1.05.00', 'credit', 'addition', 'refund', -1);
INSERT INTO public.ledger_account VALUES (1, '2.1.05.06', 'Utang Pencairan Penjual dalam Proses', 4, '2.1.05.00', 'credit', 'addition', 'payout', -1);
INSERT INTO public.ledger_account VALUES (1, '2.1.05.07', 'Penerimaan Belum Dikenali', 4, '2.1.05.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.05.99', 'Utang kepada Pihak Ketiga Jk. Pendek Lainnya', 4, '2.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.1.06.01', 'Utang Bagi Hasil Desa (PADes)', 4, '2.1.06.00', 'credit', 'addition', NULL, -1);
INSERT INTO public.ledger_account VALUES (1, '2.1.06.02', 'Utang Bagi Hasil Masyarakat', 4, '2.1.06.00', 'credit', 'addition', NULL, -1);
INSERT INTO public.ledger_account VALUES (1, '2.1.06.03', 'Utang Dana Sosial dan Bonus', 4, '2.1.06.00', 'credit', 'addition', NULL, -1);
INSERT INTO public.ledger_account VALUES (1, '2.1.99.99', 'Utang Jangka Pendek Lainnya', 4, '2.1.99.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.2.01.01', 'Utang ke Bank', 4, '2.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.2.02.01', 'Utang kepada Pihak Ketiga Jk. Panjang', 4, '2.2.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '2.2.99.99', 'Utang Jangka Panjang Lainnya', 4, '2.2.99.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.1.01.01', 'Penyertaan Modal Desa', 4, '3.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.1.02.01', 'Penyertaan Modal Masyarakat', 4, '3.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.2.01.01', 'Bagi Hasil Penyertaan Modal Desa', 4, '3.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.2.02.01', 'Bagi Hasil Penyertaan Modal Masyarakat', 4, '3.2.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.3.01.01', 'Saldo Laba Tidak Dicadangkan', 4, '3.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.3.01.02', 'Saldo Laba Dicadangkan untuk Pembelian Aset Tetap', 4, '3.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.3.01.03', 'Saldo Laba Dicadangkan untuk Pembayaran Utang Jangka Panjang', 4, '3.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.4.01.01', 'Modal Donasi/Sumbangan', 4, '3.4.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.8.01.01', 'RK Pusat', 4, '3.8.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '3.9.01.01', 'Ikhtisar Laba Rugi', 4, '3.9.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.01.01', 'Pendapatan Tiket', 4, '4.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.01.02', 'Pendapatan Wahana', 4, '4.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.01.03', 'Pendapatan Paket Wisata', 4, '4.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.02.01', 'Pendapatan Pengelolaan Air Bersih', 4, '4.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.03.01', 'Pendapatan Pengelolaan Sampah', 4, '4.1.03.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.04.01', 'Pendapatan Sewa Tempat Outbound', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.04.02', 'Pendapatan Sewa Tempat untuk Toko/Kios', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.04.03', 'Pendapatan Sewa Gedung', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.04.04', 'Pendapatan Sewa Mobil', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.04.05', 'Pendapatan Sewa Peralatan Gedung', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.04.99', 'Pendapatan Sewa Lainnya', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.05.01', 'Pendapatan Jasa Pembayaran Listrik', 4, '4.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.05.02', 'Pendapatan Biaya Layanan Marketplace', 4, '4.1.05.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.05.99', 'Pendapatan Jasa Pelayanan Lainnya', 4, '4.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.06.01', 'Pendapatan Transportasi', 4, '4.1.06.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.07.01', 'Pendapatan Parkir Mobil', 4, '4.1.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.07.02', 'Pendapatan Parkir Motor', 4, '4.1.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.08.01', 'Pendapatan Simpan Pinjam', 4, '4.1.08.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.09.01', 'Pendapatan Pelatihan', 4, '4.1.09.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.10.01', 'Pendapatan Homestay', 4, '4.1.10.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.1.11.01', 'Pendapatan Komisi', 4, '4.1.11.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.01', 'Pendapatan Penjualan Makanan/Minuman', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.02', 'Pendapatan Penjualan Pakaian/Kaos/Jaket', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.03', 'Pendapatan Penjualan Hasil Kerajinan/Suvenir', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.04', 'Pendapatan Penjualan Buku', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.05', 'Pendapatan Penjualan Biji Kopi', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.06', 'Pendapatan Penjualan Bensin', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.07', 'Pendapatan Penjualan Hasil Tani dan Laut', 4, '4.2.01.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.98', 'Retur Penjualan Barang Dagangan', 4, '4.2.01.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.2.01.99', 'Diskon Penjualan Barang Dagangan', 4, '4.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.3.01.01', 'Pendapatan Katering', 4, '4.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.3.01.02', 'Pendapatan Restoran', 4, '4.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.3.01.03', 'Pendapatan Kopi', 4, '4.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '4.3.01.04', 'Diskon Penjualan Barang Jadi', 4, '4.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.1.01.01', 'Harga Pokok Penjualan Barang Dagangan', 4, '5.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.2.01.01', 'Harga Pokok Penjualan Barang Jadi', 4, '5.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '5.3.01.01', 'Harga Pokok Produksi', 4, '5.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.01.01', 'Beban Gaji dan Tunjangan Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.01.02', 'Beban Honor Lembur Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.01.03', 'Beban Honor Narasumber', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.01.04', 'Beban Insentif (Bonus) Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.01.05', 'Beban Komisi Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.01.06', 'Beban Seragam Pegawai Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.01.07', 'Beban Penguatan SDM', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.01.99', 'Beban Pegawai Bag. Adum Lainnya', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.02.01', 'Beban Alat Tulis Kantor (ATK)', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.02.02', 'Beban Foto Copy', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.02.03', 'Beban Konsumsi Rapat', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.02.04', 'Beban Cetak dan Dekorasi', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.02.99', 'Beban Perlengkapan Lainnya', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.03.01', 'Beban Pemeliharaan dan Perbaikan', 4, '6.1.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.04.01', 'Beban Listrik', 4, '6.1.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.04.02', 'Beban Telepon/Internet', 4, '6.1.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.04.99', 'Beban Utilitas Lainnya', 4, '6.1.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.05.01', 'Beban Sewa', 4, '6.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.05.02', 'Beban Asuransi', 4, '6.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.06.01', 'Beban Kebersihan', 4, '6.1.06.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.06.02', 'Beban Keamanan', 4, '6.1.06.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.07.01', 'Beban Penyisihan Piutang Tak Tertagih', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.07.02', 'Beban Penyusutan Kendaraan', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.07.03', 'Beban Penyusutan Peralatan dan Mesin', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.07.04', 'Beban Penyusutan Meubelair', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.07.05', 'Beban Penyusutan Gedung dan Bangunan', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.07.06', 'Beban Amortisasi Aset Takberwujud', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.99.01', 'Beban Parkir', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.99.02', 'Beban Audit', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.99.03', 'Beban Perjalanan Dinas', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.99.04', 'Beban Transportasi', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.99.05', 'Beban Jamuan Tamu', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.1.99.99', 'Beban Administrasi dan Umum Lainnya', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.01.01', 'Beban Gaji/Upah Bag. Operasional', 4, '6.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.01.02', 'Beban Uang Makan Bag. Operasional', 4, '6.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.02.01', 'Beban Pemeliharaan Wahana', 4, '6.2.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.02.02', 'Beban Perbaikan dan Renovasi', 4, '6.2.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.03.01', 'Beban Tim SAR', 4, '6.2.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.03.02', 'Beban P3K', 4, '6.2.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.99.01', 'Beban Komunikasi', 4, '6.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.99.02', 'Beban Sewa Lokasi', 4, '6.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.99.03', 'Beban Pakan Ikan', 4, '6.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.99.04', 'Beban Selisih Ongkos Kirim', 4, '6.2.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.2.99.99', 'Beban Operasional Lainnya', 4, '6.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.01.01', 'Beban Gaji/Upah Bag. Pemasaran', 4, '6.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.01.02', 'Beban Insentif (Bonus) Bag. Pemasaran', 4, '6.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.01.03', 'Beban Seragam Pegawai Bag. Pemasaran', 4, '6.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.02.01', 'Beban Iklan', 4, '6.3.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.02.02', 'Beban Promosi Wartawan', 4, '6.3.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.02.03', 'Beban Dana Sosial', 4, '6.3.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.99.01', 'Beban Biaya Payment Gateway/QRIS', 4, '6.3.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.99.02', 'Beban Biaya COD', 4, '6.3.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.99.03', 'Potongan Kode Unik Transfer', 4, '6.3.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.99.04', 'Kerugian Sengketa Pembayaran', 4, '6.3.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '6.3.99.99', 'Beban Pemasaran Lainnya', 4, '6.3.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.01.01', 'Pendapatan Bunga Bank', 4, '7.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.01.02', 'Pendapatan Fee Agen BNI 46', 4, '7.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.02.01', 'Pendapatan Dividen', 4, '7.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.03.01', 'Pendapatan Denda', 4, '7.1.03.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.04.01', 'Pendapatan Iklan', 4, '7.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.05.01', 'Keuntungan Penjualan Aset Tetap', 4, '7.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.99.01', 'Pendapatan Selisih Ongkos Kirim', 4, '7.1.99.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.99.02', 'Pendapatan Kode Unik Transfer', 4, '7.1.99.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.1.99.99', 'Pendapatan Lain-lain Lainnya', 4, '7.1.99.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.01.01', 'Beban Administrasi Bank', 4, '7.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.02.01', 'Beban Bunga', 4, '7.2.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.03.01', 'Beban Denda', 4, '7.2.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.04.01', 'Kerugian Penjualan Aset Tetap', 4, '7.2.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.2.99.99', 'Beban Lain-lain Lainnya', 4, '7.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.01', 'Beban Pajak Air Permukaan', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.02', 'Beban Pajak Bunga Bank', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.03', 'Beban Pajak Daerah', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.04', 'Beban Pajak Hiburan', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.05', 'Beban Pajak Reklame', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.06', 'Beban PPh 21', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.07', 'Beban PPh 23', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.08', 'Beban PPh 25', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.09', 'Beban PPh 29', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.10', 'Beban PPh Final', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (1, '7.3.01.99', 'Beban Pajak Lainnya', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.0.00.00', 'ASET', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.0.00.00', 'KEWAJIBAN', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.0.00.00', 'EKUITAS', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.0.00.00', 'PENDAPATAN USAHA', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.0.00.00', 'HARGA POKOK PRODUKSI DAN PENJUALAN', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.0.00.00', 'BEBAN-BEBAN USAHA', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.0.00.00', 'PENDAPATAN DAN BEBAN LAIN-LAIN', 1, NULL, NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.00.00', 'Aset Lancar', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.2.00.00', 'Investasi', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.00.00', 'Aset Tetap', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.4.00.00', 'Aset Takberwujud', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.9.00.00', 'Aset Lain-lain', 2, '1.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.00.00', 'Kewajiban Jangka Pendek', 2, '2.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.2.00.00', 'Kewajiban Jangka Panjang', 2, '2.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.1.00.00', 'Modal Pemilik', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.2.00.00', 'Pengambilan oleh Pemilik', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.3.00.00', 'Saldo Laba', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.4.00.00', 'Modal Donasi/Sumbangan', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.8.00.00', 'RK Pusat', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.9.00.00', 'Ikhtisar Laba Rugi', 2, '3.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.00.00', 'Pendapatan Jasa', 2, '4.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.00.00', 'Pendapatan Penjualan Barang Dagangan', 2, '4.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.3.00.00', 'Pendapatan Penjualan Barang Jadi', 2, '4.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.1.00.00', 'Harga Pokok Penjualan Barang Dagangan', 2, '5.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.2.00.00', 'Harga Pokok Penjualan Barang Jadi', 2, '5.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.3.00.00', 'Harga Pokok Produksi', 2, '5.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.00.00', 'Beban Administrasi dan Umum', 2, '6.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.00.00', 'Beban Operasional', 2, '6.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.00.00', 'Beban Pemasaran', 2, '6.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.00.00', 'Pendapatan Lain-lain', 2, '7.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.00.00', 'Beban Lain-lain', 2, '7.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.00.00', 'Beban Pajak', 2, '7.0.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.01.00', 'Kas', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.02.00', 'Setara Kas', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.03.00', 'Piutang', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.04.00', 'Penyisihan Piutang', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.05.00', 'Persediaan', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.06.00', 'Perlengkapan', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.07.00', 'Pembayaran Dimuka', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.98.00', 'Aset Lancar Lainnya', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.99.00', 'RK Unit Usaha', 3, '1.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.2.01.00', 'Investasi', 3, '1.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.01.00', 'Tanah', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.02.00', 'Kendaraan', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.03.00', 'Peralatan dan Mesin', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.04.00', 'Meubelair', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.05.00', 'Gedung dan Bangunan', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.06.00', 'Konstruksi Dalam Pengerjaan', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.07.00', 'Akumulasi Penyusutan Aset Tetap', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.99.00', 'Aset Tetap Lainnya', 3, '1.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.4.01.00', 'Aset Takberwujud', 3, '1.4.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.4.02.00', 'Amortisasi Aset Takberwujud', 3, '1.4.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.9.01.00', 'Aset Lain-lain', 3, '1.9.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.9.02.00', 'Akumulasi Penyusutan Aset Lain-lain', 3, '1.9.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.01.00', 'Utang Usaha', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.02.00', 'Utang Pajak', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.03.00', 'Utang Gaji/Upah dan Tunjangan', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.04.00', 'Utang Utilitas', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.05.00', 'Utang kepada Pihak Ketiga Jk. Pendek', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.06.00', 'Utang Bagi Hasil', 3, '2.1.00.00', NULL, 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.99.00', 'Utang Jangka Pendek Lainnya', 3, '2.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.2.01.00', 'Utang ke Bank', 3, '2.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.2.02.00', 'Utang kepada Pihak Ketiga Jk. Panjang', 3, '2.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.2.99.00', 'Utang Jangka Panjang Lainnya', 3, '2.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.1.01.00', 'Penyertaan Modal Desa', 3, '3.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.1.02.00', 'Penyertaan Modal Masyarakat', 3, '3.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.2.01.00', 'Bagi Hasil Penyertaan Modal Desa', 3, '3.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.2.02.00', 'Bagi Hasil Penyertaan Modal Masyarakat', 3, '3.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.3.01.00', 'Saldo Laba', 3, '3.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.4.01.00', 'Modal Donasi/Sumbangan', 3, '3.4.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.8.01.00', 'RK Pusat', 3, '3.8.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.9.01.00', 'Ikhtisar Laba Rugi', 3, '3.9.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.01.00', 'Pendapatan Wisata', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.02.00', 'Pendapatan Pengelolaan Air Bersih', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.03.00', 'Pendapatan Pengelolaan Sampah', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.04.00', 'Pendapatan Sewa', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.05.00', 'Pendapatan Jasa Pelayanan', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.06.00', 'Pendapatan Transportasi', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.07.00', 'Pendapatan Parkir', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.08.00', 'Pendapatan Simpan Pinjam', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.09.00', 'Pendapatan Pelatihan', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.10.00', 'Pendapatan Penginapan/Homestay', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.11.00', 'Pendapatan Komisi', 3, '4.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.00', 'Pendapatan Penjualan Barang Dagangan', 3, '4.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.3.01.00', 'Pendapatan Penjualan Barang Jadi', 3, '4.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.1.01.00', 'Harga Pokok Penjualan Barang Dagangan', 3, '5.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.2.01.00', 'Harga Pokok Penjualan Barang Jadi', 3, '5.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.3.01.00', 'Harga Pokok Produksi', 3, '5.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.01.00', 'Beban Pegawai Bagian Administrasi Umum', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.02.00', 'Beban Perlengkapan', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.03.00', 'Beban Pemeliharaan dan Perbaikan', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.04.00', 'Beban Utilitas', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.05.00', 'Beban Sewa dan Asuransi', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.06.00', 'Beban Kebersihan dan Keamanan', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.07.00', 'Beban Penyisihan dan Penyusutan/Amortisasi', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.99.00', 'Beban Administrasi dan Umum Lainnya', 3, '6.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.01.00', 'Beban Pegawai Bagian Operasional', 3, '6.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.02.00', 'Beban Pemeliharaan dan Perbaikan', 3, '6.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.03.00', 'Beban Keamanan', 3, '6.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.99.00', 'Beban Operasional Lainnya', 3, '6.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.01.00', 'Beban Pegawai Bagian Pemasaran', 3, '6.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.02.00', 'Beban Iklan dan Promosi', 3, '6.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.99.00', 'Beban Pemasaran Lainnya', 3, '6.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.01.00', 'Pendapatan dari Bank', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.02.00', 'Pendapatan Dividen', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.03.00', 'Pendapatan Denda', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.04.00', 'Pendapatan Iklan', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.05.00', 'Pendapatan Penjualan Aset Tetap', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.99.00', 'Pendapatan Lain-lain Lainnya', 3, '7.1.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.01.00', 'Beban Bank', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.02.00', 'Beban Bunga', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.03.00', 'Beban Denda', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.04.00', 'Beban Penjualan Aset Tetap', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.99.00', 'Beban Lain-lain Lainnya', 3, '7.2.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.00', 'Beban Pajak', 3, '7.3.00.00', NULL, 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.01.01', 'Kas Tunai', 4, '1.1.01.00', 'debit', 'official', NULL, 1);
INSERT INTO public.ledger_account VALUES (2, '1.1.01.02', 'Kas di Bank BSI', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.01.03', 'Kas di Bank Mandiri', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.01.04', 'Kas di Bank BRI', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.01.05', 'Kas di Bank BPD', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.01.06', 'Kas di Bank Rekening Penjualan Online', 4, '1.1.01.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.01.98', 'Kas Kecil (Petty Cash)', 4, '1.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.02.01', 'Deposito <= 3 bulan', 4, '1.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.02.99', 'Setara Kas Lainnya', 4, '1.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.03.01', 'Piutang Usaha', 4, '1.1.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.03.02', 'Piutang kepada Pegawai', 4, '1.1.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.03.03', 'Piutang Payment Gateway/QRIS belum cair', 4, '1.1.03.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.03.04', 'Piutang Kurir COD', 4, '1.1.03.00', 'debit', 'addition', 'courier', 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.03.05', 'Piutang Penitip (saldo penjual minus)', 4, '1.1.03.00', 'debit', 'addition', 'seller', 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.03.06', 'Dana Gateway Ditahan (sengketa)', 4, '1.1.03.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.03.99', 'Piutang Lainnya', 4, '1.1.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.04.01', 'Penyisihan Piutang Usaha Tak Tertagih', 4, '1.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.04.02', 'Penyisihan Piutang kepada Pegawai Tak Tertagih', 4, '1.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.04.99', 'Penyisihan Piutang Lainnya Tak Tertagih', 4, '1.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.05.01', 'Persediaan Barang Dagangan', 4, '1.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.05.02', 'Persediaan Bahan Baku', 4, '1.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.05.03', 'Persediaan Barang Dalam Proses', 4, '1.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.05.04', 'Persediaan Barang Jadi', 4, '1.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.06.01', 'Alat Tulis Kantor (ATK)', 4, '1.1.06.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.07.01', 'Sewa Dibayar Dimuka', 4, '1.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.07.02', 'Asuransi Dibayar Dimuka', 4, '1.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.07.03', 'PPh 25', 4, '1.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.07.04', 'PPN Masukan', 4, '1.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.98.99', 'Aset Lancar Lainnya', 4, '1.1.98.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.99.01', 'RK Unit Wisata', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.99.02', 'RK Unit Restoran', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.99.03', 'RK Unit Minimart Desa', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.99.04', 'RK Unit Gedung Serbaguna', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.99.05', 'RK Unit Simpan Pinjam', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.99.06', 'RK Unit Pengelolaan Air Bersih', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.99.07', 'RK Unit Pengelolaan Sampah', 4, '1.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.1.99.08', 'RK Unit Marketplace Desa', 4, '1.1.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.2.01.01', 'Deposito > 3 bulan', 4, '1.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.2.01.99', 'Investasi Lainnya', 4, '1.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.01.01', 'Tanah', 4, '1.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.02.01', 'Kendaraan', 4, '1.3.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.03.01', 'Peralatan dan Mesin', 4, '1.3.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.04.01', 'Meubelair', 4, '1.3.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.05.01', 'Gedung dan Bangunan', 4, '1.3.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.06.01', 'Konstruksi Dalam Pengerjaan', 4, '1.3.06.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.07.01', 'Akumulasi Penyusutan Kendaraan', 4, '1.3.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.07.02', 'Akumulasi Penyusutan Peralatan dan Mesin', 4, '1.3.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.07.03', 'Akumulasi Penyusutan Meubelair', 4, '1.3.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.07.04', 'Akumulasi Penyusutan Gedung dan Bangunan', 4, '1.3.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.3.99.99', 'Aset Tetap Lainnya', 4, '1.3.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.4.01.01', 'Software', 4, '1.4.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.4.01.02', 'Patent', 4, '1.4.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.4.01.03', 'Trademark', 4, '1.4.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.4.02.01', 'Amortisasi Aset Takberwujud', 4, '1.4.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.9.01.01', 'Aset Lain-lain', 4, '1.9.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '1.9.02.01', 'Akumulasi Penyusutan Aset Lain-lain', 4, '1.9.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.01.01', 'Utang Usaha', 4, '2.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.02.01', 'PPN Keluaran', 4, '2.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.02.02', 'PPh 21', 4, '2.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.02.03', 'PPh 23', 4, '2.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.02.04', 'PPh 29', 4, '2.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.02.05', 'Utang PPh Final', 4, '2.1.02.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.02.06', 'Utang PPh 22 Pungutan Pedagang', 4, '2.1.02.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.02.07', 'Utang Pajak Daerah (PBJT)', 4, '2.1.02.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.03.01', 'Utang Gaji dan Tunjangan', 4, '2.1.03.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.03.02', 'Utang Gaji/Upah Karyawan', 4, '2.1.03.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.04.01', 'Utang Listrik', 4, '2.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.04.02', 'Utang Telepon/Internet', 4, '2.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.04.99', 'Utang Utilitas Lainnya', 4, '2.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.05.01', 'Utang kepada Pihak Ketiga Jk. Pendek', 4, '2.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.05.02', 'Utang kepada Penitip (Titip Jual)', 4, '2.1.05.00', 'credit', 'addition', 'seller', -1);
INSERT INTO public.ledger_account VALUES (2, '2.1.05.03', 'Titipan Pembeli (pesanan belum selesai)', 4, '2.1.05.00', 'credit', 'addition', 'order', -1);
INSERT INTO public.ledger_account VALUES (2, '2.1.05.04', 'Titipan Ongkos Kirim', 4, '2.1.05.00', 'credit', 'addition', 'order', -1);
INSERT INTO public.ledger_account VALUES (2, '2.1.05.05', 'Utang Pengembalian Dana Pembeli', 4, '2.1.05.00', 'credit', 'addition', 'refund', -1);
INSERT INTO public.ledger_account VALUES (2, '2.1.05.06', 'Utang Pencairan Penjual dalam Proses', 4, '2.1.05.00', 'credit', 'addition', 'payout', -1);
INSERT INTO public.ledger_account VALUES (2, '2.1.05.07', 'Penerimaan Belum Dikenali', 4, '2.1.05.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.05.99', 'Utang kepada Pihak Ketiga Jk. Pendek Lainnya', 4, '2.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.1.06.01', 'Utang Bagi Hasil Desa (PADes)', 4, '2.1.06.00', 'credit', 'addition', NULL, -1);
INSERT INTO public.ledger_account VALUES (2, '2.1.06.02', 'Utang Bagi Hasil Masyarakat', 4, '2.1.06.00', 'credit', 'addition', NULL, -1);
INSERT INTO public.ledger_account VALUES (2, '2.1.06.03', 'Utang Dana Sosial dan Bonus', 4, '2.1.06.00', 'credit', 'addition', NULL, -1);
INSERT INTO public.ledger_account VALUES (2, '2.1.99.99', 'Utang Jangka Pendek Lainnya', 4, '2.1.99.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.2.01.01', 'Utang ke Bank', 4, '2.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.2.02.01', 'Utang kepada Pihak Ketiga Jk. Panjang', 4, '2.2.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '2.2.99.99', 'Utang Jangka Panjang Lainnya', 4, '2.2.99.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.1.01.01', 'Penyertaan Modal Desa', 4, '3.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.1.02.01', 'Penyertaan Modal Masyarakat', 4, '3.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.2.01.01', 'Bagi Hasil Penyertaan Modal Desa', 4, '3.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.2.02.01', 'Bagi Hasil Penyertaan Modal Masyarakat', 4, '3.2.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.3.01.01', 'Saldo Laba Tidak Dicadangkan', 4, '3.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.3.01.02', 'Saldo Laba Dicadangkan untuk Pembelian Aset Tetap', 4, '3.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.3.01.03', 'Saldo Laba Dicadangkan untuk Pembayaran Utang Jangka Panjang', 4, '3.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.4.01.01', 'Modal Donasi/Sumbangan', 4, '3.4.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.8.01.01', 'RK Pusat', 4, '3.8.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '3.9.01.01', 'Ikhtisar Laba Rugi', 4, '3.9.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.01.01', 'Pendapatan Tiket', 4, '4.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.01.02', 'Pendapatan Wahana', 4, '4.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.01.03', 'Pendapatan Paket Wisata', 4, '4.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.02.01', 'Pendapatan Pengelolaan Air Bersih', 4, '4.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.03.01', 'Pendapatan Pengelolaan Sampah', 4, '4.1.03.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.04.01', 'Pendapatan Sewa Tempat Outbound', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.04.02', 'Pendapatan Sewa Tempat untuk Toko/Kios', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.04.03', 'Pendapatan Sewa Gedung', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.04.04', 'Pendapatan Sewa Mobil', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.04.05', 'Pendapatan Sewa Peralatan Gedung', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.04.99', 'Pendapatan Sewa Lainnya', 4, '4.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.05.01', 'Pendapatan Jasa Pembayaran Listrik', 4, '4.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.05.02', 'Pendapatan Biaya Layanan Marketplace', 4, '4.1.05.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.05.99', 'Pendapatan Jasa Pelayanan Lainnya', 4, '4.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.06.01', 'Pendapatan Transportasi', 4, '4.1.06.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.07.01', 'Pendapatan Parkir Mobil', 4, '4.1.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.07.02', 'Pendapatan Parkir Motor', 4, '4.1.07.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.08.01', 'Pendapatan Simpan Pinjam', 4, '4.1.08.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.09.01', 'Pendapatan Pelatihan', 4, '4.1.09.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.10.01', 'Pendapatan Homestay', 4, '4.1.10.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.1.11.01', 'Pendapatan Komisi', 4, '4.1.11.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.01', 'Pendapatan Penjualan Makanan/Minuman', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.02', 'Pendapatan Penjualan Pakaian/Kaos/Jaket', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.03', 'Pendapatan Penjualan Hasil Kerajinan/Suvenir', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.04', 'Pendapatan Penjualan Buku', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.05', 'Pendapatan Penjualan Biji Kopi', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.06', 'Pendapatan Penjualan Bensin', 4, '4.2.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.07', 'Pendapatan Penjualan Hasil Tani dan Laut', 4, '4.2.01.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.98', 'Retur Penjualan Barang Dagangan', 4, '4.2.01.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.2.01.99', 'Diskon Penjualan Barang Dagangan', 4, '4.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.3.01.01', 'Pendapatan Katering', 4, '4.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.3.01.02', 'Pendapatan Restoran', 4, '4.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.3.01.03', 'Pendapatan Kopi', 4, '4.3.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '4.3.01.04', 'Diskon Penjualan Barang Jadi', 4, '4.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.1.01.01', 'Harga Pokok Penjualan Barang Dagangan', 4, '5.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.2.01.01', 'Harga Pokok Penjualan Barang Jadi', 4, '5.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '5.3.01.01', 'Harga Pokok Produksi', 4, '5.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.01.01', 'Beban Gaji dan Tunjangan Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.01.02', 'Beban Honor Lembur Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.01.03', 'Beban Honor Narasumber', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.01.04', 'Beban Insentif (Bonus) Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.01.05', 'Beban Komisi Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.01.06', 'Beban Seragam Pegawai Bag. Adum', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.01.07', 'Beban Penguatan SDM', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.01.99', 'Beban Pegawai Bag. Adum Lainnya', 4, '6.1.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.02.01', 'Beban Alat Tulis Kantor (ATK)', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.02.02', 'Beban Foto Copy', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.02.03', 'Beban Konsumsi Rapat', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.02.04', 'Beban Cetak dan Dekorasi', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.02.99', 'Beban Perlengkapan Lainnya', 4, '6.1.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.03.01', 'Beban Pemeliharaan dan Perbaikan', 4, '6.1.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.04.01', 'Beban Listrik', 4, '6.1.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.04.02', 'Beban Telepon/Internet', 4, '6.1.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.04.99', 'Beban Utilitas Lainnya', 4, '6.1.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.05.01', 'Beban Sewa', 4, '6.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.05.02', 'Beban Asuransi', 4, '6.1.05.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.06.01', 'Beban Kebersihan', 4, '6.1.06.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.06.02', 'Beban Keamanan', 4, '6.1.06.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.07.01', 'Beban Penyisihan Piutang Tak Tertagih', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.07.02', 'Beban Penyusutan Kendaraan', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.07.03', 'Beban Penyusutan Peralatan dan Mesin', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.07.04', 'Beban Penyusutan Meubelair', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.07.05', 'Beban Penyusutan Gedung dan Bangunan', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.07.06', 'Beban Amortisasi Aset Takberwujud', 4, '6.1.07.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.99.01', 'Beban Parkir', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.99.02', 'Beban Audit', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.99.03', 'Beban Perjalanan Dinas', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.99.04', 'Beban Transportasi', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.99.05', 'Beban Jamuan Tamu', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.1.99.99', 'Beban Administrasi dan Umum Lainnya', 4, '6.1.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.01.01', 'Beban Gaji/Upah Bag. Operasional', 4, '6.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.01.02', 'Beban Uang Makan Bag. Operasional', 4, '6.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.02.01', 'Beban Pemeliharaan Wahana', 4, '6.2.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.02.02', 'Beban Perbaikan dan Renovasi', 4, '6.2.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.03.01', 'Beban Tim SAR', 4, '6.2.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.03.02', 'Beban P3K', 4, '6.2.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.99.01', 'Beban Komunikasi', 4, '6.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.99.02', 'Beban Sewa Lokasi', 4, '6.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.99.03', 'Beban Pakan Ikan', 4, '6.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.99.04', 'Beban Selisih Ongkos Kirim', 4, '6.2.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.2.99.99', 'Beban Operasional Lainnya', 4, '6.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.01.01', 'Beban Gaji/Upah Bag. Pemasaran', 4, '6.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.01.02', 'Beban Insentif (Bonus) Bag. Pemasaran', 4, '6.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.01.03', 'Beban Seragam Pegawai Bag. Pemasaran', 4, '6.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.02.01', 'Beban Iklan', 4, '6.3.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.02.02', 'Beban Promosi Wartawan', 4, '6.3.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.02.03', 'Beban Dana Sosial', 4, '6.3.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.99.01', 'Beban Biaya Payment Gateway/QRIS', 4, '6.3.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.99.02', 'Beban Biaya COD', 4, '6.3.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.99.03', 'Potongan Kode Unik Transfer', 4, '6.3.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.99.04', 'Kerugian Sengketa Pembayaran', 4, '6.3.99.00', 'debit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '6.3.99.99', 'Beban Pemasaran Lainnya', 4, '6.3.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.01.01', 'Pendapatan Bunga Bank', 4, '7.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.01.02', 'Pendapatan Fee Agen BNI 46', 4, '7.1.01.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.02.01', 'Pendapatan Dividen', 4, '7.1.02.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.03.01', 'Pendapatan Denda', 4, '7.1.03.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.04.01', 'Pendapatan Iklan', 4, '7.1.04.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.05.01', 'Keuntungan Penjualan Aset Tetap', 4, '7.1.05.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.99.01', 'Pendapatan Selisih Ongkos Kirim', 4, '7.1.99.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.99.02', 'Pendapatan Kode Unik Transfer', 4, '7.1.99.00', 'credit', 'addition', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.1.99.99', 'Pendapatan Lain-lain Lainnya', 4, '7.1.99.00', 'credit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.01.01', 'Beban Administrasi Bank', 4, '7.2.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.02.01', 'Beban Bunga', 4, '7.2.02.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.03.01', 'Beban Denda', 4, '7.2.03.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.04.01', 'Kerugian Penjualan Aset Tetap', 4, '7.2.04.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.2.99.99', 'Beban Lain-lain Lainnya', 4, '7.2.99.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.01', 'Beban Pajak Air Permukaan', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.02', 'Beban Pajak Bunga Bank', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.03', 'Beban Pajak Daerah', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.04', 'Beban Pajak Hiburan', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.05', 'Beban Pajak Reklame', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.06', 'Beban PPh 21', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.07', 'Beban PPh 23', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.08', 'Beban PPh 25', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.09', 'Beban PPh 29', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.10', 'Beban PPh Final', 4, '7.3.01.00', 'debit', 'official', NULL, 0);
INSERT INTO public.ledger_account VALUES (2, '7.3.01.99', 'Beban Pajak Lainnya', 4, '7.3.01.00', 'debit', 'official', NULL, 0);

INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:2', -1, -30000, 1);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.04', 'order:2', -1, -5000, 1);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:3', -1, 0, 3);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:4', -1, 0, 5);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.05', 'refund:1', -1, -30000, 6);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:5', -1, 0, 8);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.05', 'refund:2', -1, 0, 9);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:7', -1, -15000, 12);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:8', -1, -100000, 13);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.02', 'seller:1', -1, -103000, 15);
INSERT INTO public.ledger_balance VALUES (1, '1.1.01.01', '', 1, 25000, 16);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.06', 'payout:1', -1, 0, 16);
INSERT INTO public.ledger_balance VALUES (2, '2.1.05.03', 'order:9', -1, 0, 2);
INSERT INTO public.ledger_balance VALUES (2, '2.1.05.02', 'seller:2', -1, -36000, 2);

INSERT INTO public.ledger_book VALUES (1, 'bumdesa:1', 'BUMDesa Maju Bersama', 'Asia/Jakarta', '2026-11-22T04:17:37.002154+00:00');
INSERT INTO public.ledger_book VALUES (2, 'bumdesa:2', 'BUMDesa Kedua', 'Asia/Jakarta', '2026-11-22T04:17:37.699754+00:00');

INSERT INTO public.ledger_entry VALUES (1, 1, 2026, 1, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:38.874065+00:00', 'payment:2:received', 'Pembayaran LB-MDT24QR4 (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (2, 1, 2026, 2, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:39.202535+00:00', 'payment:3:received', 'Pembayaran LB-C7Q28JR5 (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (3, 1, 2026, 3, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:39.558359+00:00', 'order:3:completed', 'Pesanan LB-C7Q28JR5 selesai', NULL);
INSERT INTO public.ledger_entry VALUES (4, 1, 2026, 4, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:39.982679+00:00', 'payment:4:received', 'Pembayaran LB-2AZSN6DY (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (5, 1, 2026, 5, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:40.162108+00:00', 'order:4:completed', 'Pesanan LB-2AZSN6DY selesai', NULL);
INSERT INTO public.ledger_entry VALUES (6, 1, 2026, 6, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:40.332097+00:00', 'refund:1:opened', 'Pengembalian dana LB-2AZSN6DY', NULL);
INSERT INTO public.ledger_entry VALUES (7, 1, 2026, 7, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:40.855331+00:00', 'payment:5:received', 'Pembayaran LB-A4N57AR8 (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (8, 1, 2026, 8, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:41.046768+00:00', 'refund:2:opened', 'Pengembalian dana LB-A4N57AR8', NULL);
INSERT INTO public.ledger_entry VALUES (9, 1, 2026, 9, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:41.160264+00:00', 'refund:2:paid', 'Dana LB-A4N57AR8 dikembalikan', NULL);
INSERT INTO public.ledger_entry VALUES (10, 1, 2026, 10, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:41.532306+00:00', 'payment:6:late', 'Uang datang setelah LB-YCSNFNBW berakhir', NULL);
INSERT INTO public.ledger_entry VALUES (11, 1, 2026, 11, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:41.615851+00:00', 'statement-line:6:set-aside', 'Uang masuk belum dikenali', NULL);
INSERT INTO public.ledger_entry VALUES (12, 1, 2026, 12, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:42.035764+00:00', 'payment:7:received', 'Pembayaran LB-7RV8PDDM (tunai)', NULL);
INSERT INTO public.ledger_entry VALUES (13, 1, 2026, 13, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:42.378058+00:00', 'payment:8:received', 'Pembayaran LB-7YYHQ2H8 (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (14, 1, 2026, 14, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:42.546018+00:00', 'cash-move:1:moved', 'Ambil tunai dari bank', NULL);
INSERT INTO public.ledger_entry VALUES (15, 1, 2026, 15, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:42.674354+00:00', 'payout:1:approved', 'Pembayaran KW-UEVV66SZ disetujui', NULL);
INSERT INTO public.ledger_entry VALUES (16, 1, 2026, 16, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:42.727242+00:00', 'payout:1:paid', 'Pembayaran KW-UEVV66SZ (tunai)', NULL);
INSERT INTO public.ledger_entry VALUES (17, 2, 2026, 1, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:43.026028+00:00', 'payment:9:received', 'Pembayaran LB-2CWE393P (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (18, 2, 2026, 2, '2026-11', '2026-11-22', NULL, '2026-11-22T04:17:43.245996+00:00', 'order:9:completed', 'Pesanan LB-2CWE393P selesai', NULL);

INSERT INTO public.ledger_line VALUES (1, 1, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', 34998);
INSERT INTO public.ledger_line VALUES (1, 2, 1, '2026-11-22', '6.3.99.03', '', 'marketplace', 2);
INSERT INTO public.ledger_line VALUES (1, 3, 1, '2026-11-22', '2.1.05.03', 'order:2', 'marketplace', -30000);
INSERT INTO public.ledger_line VALUES (1, 4, 1, '2026-11-22', '2.1.05.04', 'order:2', 'marketplace', -5000);
INSERT INTO public.ledger_line VALUES (2, 1, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', 99997);
INSERT INTO public.ledger_line VALUES (2, 2, 1, '2026-11-22', '6.3.99.03', '', 'marketplace', 3);
INSERT INTO public.ledger_line VALUES (2, 3, 1, '2026-11-22', '2.1.05.03', 'order:3', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (3, 1, 1, '2026-11-22', '2.1.05.03', 'order:3', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (3, 2, 1, '2026-11-22', '2.1.05.02', 'seller:1', 'marketplace', -90000);
INSERT INTO public.ledger_line VALUES (3, 3, 1, '2026-11-22', '4.1.11.01', '', 'marketplace', -10000);
INSERT INTO public.ledger_line VALUES (4, 1, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', 99996);
INSERT INTO public.ledger_line VALUES (4, 2, 1, '2026-11-22', '6.3.99.03', '', 'marketplace', 4);
INSERT INTO public.ledger_line VALUES (4, 3, 1, '2026-11-22', '2.1.05.03', 'order:4', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (5, 1, 1, '2026-11-22', '2.1.05.03', 'order:4', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (5, 2, 1, '2026-11-22', '2.1.05.02', 'seller:1', 'marketplace', -90000);
INSERT INTO public.ledger_line VALUES (5, 3, 1, '2026-11-22', '4.1.11.01', '', 'marketplace', -10000);
INSERT INTO public.ledger_line VALUES (6, 1, 1, '2026-11-22', '2.1.05.02', 'seller:1', 'marketplace', 27000);
INSERT INTO public.ledger_line VALUES (6, 2, 1, '2026-11-22', '4.1.11.01', '', 'marketplace', 3000);
INSERT INTO public.ledger_line VALUES (6, 3, 1, '2026-11-22', '2.1.05.05', 'refund:1', 'marketplace', -30000);
INSERT INTO public.ledger_line VALUES (7, 1, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', 14995);
INSERT INTO public.ledger_line VALUES (7, 2, 1, '2026-11-22', '6.3.99.03', '', 'marketplace', 5);
INSERT INTO public.ledger_line VALUES (7, 3, 1, '2026-11-22', '2.1.05.03', 'order:5', 'marketplace', -15000);
INSERT INTO public.ledger_line VALUES (8, 1, 1, '2026-11-22', '2.1.05.03', 'order:5', 'marketplace', 15000);
INSERT INTO public.ledger_line VALUES (8, 2, 1, '2026-11-22', '2.1.05.05', 'refund:2', 'marketplace', -14995);
INSERT INTO public.ledger_line VALUES (8, 3, 1, '2026-11-22', '6.3.99.03', '', 'marketplace', -5);
INSERT INTO public.ledger_line VALUES (9, 1, 1, '2026-11-22', '2.1.05.05', 'refund:2', 'marketplace', 14995);
INSERT INTO public.ledger_line VALUES (9, 2, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', -14995);
INSERT INTO public.ledger_line VALUES (10, 1, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', 14994);
INSERT INTO public.ledger_line VALUES (10, 2, 1, '2026-11-22', '2.1.05.07', '', 'marketplace', -14994);
INSERT INTO public.ledger_line VALUES (11, 1, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', 77000);
INSERT INTO public.ledger_line VALUES (11, 2, 1, '2026-11-22', '2.1.05.07', '', 'marketplace', -77000);
INSERT INTO public.ledger_line VALUES (12, 1, 1, '2026-11-22', '1.1.01.01', '', 'marketplace', 15000);
INSERT INTO public.ledger_line VALUES (12, 2, 1, '2026-11-22', '2.1.05.03', 'order:7', 'marketplace', -15000);
INSERT INTO public.ledger_line VALUES (13, 1, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', 99993);
INSERT INTO public.ledger_line VALUES (13, 2, 1, '2026-11-22', '6.3.99.03', '', 'marketplace', 7);
INSERT INTO public.ledger_line VALUES (13, 3, 1, '2026-11-22', '2.1.05.03', 'order:8', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (14, 1, 1, '2026-11-22', '1.1.01.01', '', 'marketplace', 60000);
INSERT INTO public.ledger_line VALUES (14, 2, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', -60000);
INSERT INTO public.ledger_line VALUES (15, 1, 1, '2026-11-22', '2.1.05.02', 'seller:1', 'marketplace', 50000);
INSERT INTO public.ledger_line VALUES (15, 2, 1, '2026-11-22', '2.1.05.06', 'payout:1', 'marketplace', -50000);
INSERT INTO public.ledger_line VALUES (16, 1, 1, '2026-11-22', '2.1.05.06', 'payout:1', 'marketplace', 50000);
INSERT INTO public.ledger_line VALUES (16, 2, 1, '2026-11-22', '1.1.01.01', '', 'marketplace', -50000);
INSERT INTO public.ledger_line VALUES (17, 1, 2, '2026-11-22', '1.1.01.06', '', 'marketplace', 39999);
INSERT INTO public.ledger_line VALUES (17, 2, 2, '2026-11-22', '6.3.99.03', '', 'marketplace', 1);
INSERT INTO public.ledger_line VALUES (17, 3, 2, '2026-11-22', '2.1.05.03', 'order:9', 'marketplace', -40000);
INSERT INTO public.ledger_line VALUES (18, 1, 2, '2026-11-22', '2.1.05.03', 'order:9', 'marketplace', 40000);
INSERT INTO public.ledger_line VALUES (18, 2, 2, '2026-11-22', '2.1.05.02', 'seller:2', 'marketplace', -36000);
INSERT INTO public.ledger_line VALUES (18, 3, 2, '2026-11-22', '4.1.11.01', '', 'marketplace', -4000);

INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.04', '2026-11', 'marketplace', 0, 5000, 1);
INSERT INTO public.ledger_month_total VALUES (1, '4.1.11.01', '2026-11', 'marketplace', 3000, 20000, 6);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.05', '2026-11', 'marketplace', 14995, 44995, 9);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.07', '2026-11', 'marketplace', 0, 91994, 11);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.03', '2026-11', 'marketplace', 215000, 360000, 13);
INSERT INTO public.ledger_month_total VALUES (1, '6.3.99.03', '2026-11', 'marketplace', 21, 5, 13);
INSERT INTO public.ledger_month_total VALUES (1, '1.1.01.06', '2026-11', 'marketplace', 441973, 74995, 14);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.02', '2026-11', 'marketplace', 77000, 180000, 15);
INSERT INTO public.ledger_month_total VALUES (1, '1.1.01.01', '2026-11', 'marketplace', 75000, 50000, 16);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.06', '2026-11', 'marketplace', 50000, 50000, 16);
INSERT INTO public.ledger_month_total VALUES (2, '1.1.01.06', '2026-11', 'marketplace', 39999, 0, 1);
INSERT INTO public.ledger_month_total VALUES (2, '6.3.99.03', '2026-11', 'marketplace', 1, 0, 1);
INSERT INTO public.ledger_month_total VALUES (2, '2.1.05.02', '2026-11', 'marketplace', 0, 36000, 2);
INSERT INTO public.ledger_month_total VALUES (2, '2.1.05.03', '2026-11', 'marketplace', 40000, 40000, 2);
INSERT INTO public.ledger_month_total VALUES (2, '4.1.11.01', '2026-11', 'marketplace', 0, 4000, 2);

INSERT INTO public.ledger_period VALUES (1, '2026-11', 'open', NULL, NULL);
INSERT INTO public.ledger_period VALUES (2, '2026-11', 'open', NULL, NULL);

INSERT INTO public.ledger_seal VALUES (1, 1, 1, '0000000000000000000000000000000000000000000000000000000000000000', '0f0e58de810c84e58d46ed52af52c5c930d86cb04974ac87dad417bf7dd94a50', '{"v":1,"book":"bumdesa:1","seq":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","number":"JU-2026-000001","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:38.874065+00:00","source":"payment:2:received","reverses":null,"description":"Pembayaran LB-MDT24QR4 (transfer)","lines":[["1.1.01.06",34998,"","marketplace"],["6.3.99.03",2,"","marketplace"],["2.1.05.03",-30000,"order:2","marketplace"],["2.1.05.04",-5000,"order:2","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (2, 1, 2, '0f0e58de810c84e58d46ed52af52c5c930d86cb04974ac87dad417bf7dd94a50', 'edbe4df624ea45a67f49a2234ef76685a2ac7b83406b08a70537015b1c78ccee', '{"v":1,"book":"bumdesa:1","seq":2,"prev":"0f0e58de810c84e58d46ed52af52c5c930d86cb04974ac87dad417bf7dd94a50","number":"JU-2026-000002","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:39.202535+00:00","source":"payment:3:received","reverses":null,"description":"Pembayaran LB-C7Q28JR5 (transfer)","lines":[["1.1.01.06",99997,"","marketplace"],["6.3.99.03",3,"","marketplace"],["2.1.05.03",-100000,"order:3","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (3, 1, 3, 'edbe4df624ea45a67f49a2234ef76685a2ac7b83406b08a70537015b1c78ccee', '440a227d05c6cf78690e68a1ba7c28f96c3c219b65916d3cc450c771919c9403', '{"v":1,"book":"bumdesa:1","seq":3,"prev":"edbe4df624ea45a67f49a2234ef76685a2ac7b83406b08a70537015b1c78ccee","number":"JU-2026-000003","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:39.558359+00:00","source":"order:3:completed","reverses":null,"description":"Pesanan LB-C7Q28JR5 selesai","lines":[["2.1.05.03",100000,"order:3","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (4, 1, 4, '440a227d05c6cf78690e68a1ba7c28f96c3c219b65916d3cc450c771919c9403', '80c2dd8f1c439e587cfb2ccbd4b6b1d3799639b3e0c09500377b98b0acc8fd2a', '{"v":1,"book":"bumdesa:1","seq":4,"prev":"440a227d05c6cf78690e68a1ba7c28f96c3c219b65916d3cc450c771919c9403","number":"JU-2026-000004","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:39.982679+00:00","source":"payment:4:received","reverses":null,"description":"Pembayaran LB-2AZSN6DY (transfer)","lines":[["1.1.01.06",99996,"","marketplace"],["6.3.99.03",4,"","marketplace"],["2.1.05.03",-100000,"order:4","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (5, 1, 5, '80c2dd8f1c439e587cfb2ccbd4b6b1d3799639b3e0c09500377b98b0acc8fd2a', '039b8118f9db6ca84d87985a053e94b5507f2540728c571121f5281b5f189fe7', '{"v":1,"book":"bumdesa:1","seq":5,"prev":"80c2dd8f1c439e587cfb2ccbd4b6b1d3799639b3e0c09500377b98b0acc8fd2a","number":"JU-2026-000005","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:40.162108+00:00","source":"order:4:completed","reverses":null,"description":"Pesanan LB-2AZSN6DY selesai","lines":[["2.1.05.03",100000,"order:4","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (6, 1, 6, '039b8118f9db6ca84d87985a053e94b5507f2540728c571121f5281b5f189fe7', '8a2889fc07608308465a852b5dbba06e5449c87bf9fdb8878e75c23a679dcf8a', '{"v":1,"book":"bumdesa:1","seq":6,"prev":"039b8118f9db6ca84d87985a053e94b5507f2540728c571121f5281b5f189fe7","number":"JU-2026-000006","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:40.332097+00:00","source":"refund:1:opened","reverses":null,"description":"Pengembalian dana LB-2AZSN6DY","lines":[["2.1.05.02",27000,"seller:1","marketplace"],["4.1.11.01",3000,"","marketplace"],["2.1.05.05",-30000,"refund:1","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (7, 1, 7, '8a2889fc07608308465a852b5dbba06e5449c87bf9fdb8878e75c23a679dcf8a', 'ecc9c450f867f6475833d129b8e1d674a911dc8153242e79a9021e14508d7caf', '{"v":1,"book":"bumdesa:1","seq":7,"prev":"8a2889fc07608308465a852b5dbba06e5449c87bf9fdb8878e75c23a679dcf8a","number":"JU-2026-000007","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:40.855331+00:00","source":"payment:5:received","reverses":null,"description":"Pembayaran LB-A4N57AR8 (transfer)","lines":[["1.1.01.06",14995,"","marketplace"],["6.3.99.03",5,"","marketplace"],["2.1.05.03",-15000,"order:5","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (8, 1, 8, 'ecc9c450f867f6475833d129b8e1d674a911dc8153242e79a9021e14508d7caf', 'e2a16208a74c93290fd661ab8ad0ba19ef27c21bfe17fb5bc635417a39e9aaed', '{"v":1,"book":"bumdesa:1","seq":8,"prev":"ecc9c450f867f6475833d129b8e1d674a911dc8153242e79a9021e14508d7caf","number":"JU-2026-000008","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:41.046768+00:00","source":"refund:2:opened","reverses":null,"description":"Pengembalian dana LB-A4N57AR8","lines":[["2.1.05.03",15000,"order:5","marketplace"],["2.1.05.05",-14995,"refund:2","marketplace"],["6.3.99.03",-5,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (9, 1, 9, 'e2a16208a74c93290fd661ab8ad0ba19ef27c21bfe17fb5bc635417a39e9aaed', 'fbb4dc5c4dc0f12fef2bb8d5a73a994f0d43723521362405174b6ecb4c6e760e', '{"v":1,"book":"bumdesa:1","seq":9,"prev":"e2a16208a74c93290fd661ab8ad0ba19ef27c21bfe17fb5bc635417a39e9aaed","number":"JU-2026-000009","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:41.160264+00:00","source":"refund:2:paid","reverses":null,"description":"Dana LB-A4N57AR8 dikembalikan","lines":[["2.1.05.05",14995,"refund:2","marketplace"],["1.1.01.06",-14995,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (10, 1, 10, 'fbb4dc5c4dc0f12fef2bb8d5a73a994f0d43723521362405174b6ecb4c6e760e', '9ccbcd6a4d332b7919e8e7a4ba3e151400334a7229e5c5b1443914c75588a355', '{"v":1,"book":"bumdesa:1","seq":10,"prev":"fbb4dc5c4dc0f12fef2bb8d5a73a994f0d43723521362405174b6ecb4c6e760e","number":"JU-2026-000010","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:41.532306+00:00","source":"payment:6:late","reverses":null,"description":"Uang datang setelah LB-YCSNFNBW berakhir","lines":[["1.1.01.06",14994,"","marketplace"],["2.1.05.07",-14994,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (11, 1, 11, '9ccbcd6a4d332b7919e8e7a4ba3e151400334a7229e5c5b1443914c75588a355', 'ecd7c876f3f3d1634a699241734e55aa95fa5142a95adee49db9e59438f48dfe', '{"v":1,"book":"bumdesa:1","seq":11,"prev":"9ccbcd6a4d332b7919e8e7a4ba3e151400334a7229e5c5b1443914c75588a355","number":"JU-2026-000011","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:41.615851+00:00","source":"statement-line:6:set-aside","reverses":null,"description":"Uang masuk belum dikenali","lines":[["1.1.01.06",77000,"","marketplace"],["2.1.05.07",-77000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (12, 1, 12, 'ecd7c876f3f3d1634a699241734e55aa95fa5142a95adee49db9e59438f48dfe', '8d89326ad26998fb795ecd4d0450f095df1583462a42c9ea9da37b961573278e', '{"v":1,"book":"bumdesa:1","seq":12,"prev":"ecd7c876f3f3d1634a699241734e55aa95fa5142a95adee49db9e59438f48dfe","number":"JU-2026-000012","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:42.035764+00:00","source":"payment:7:received","reverses":null,"description":"Pembayaran LB-7RV8PDDM (tunai)","lines":[["1.1.01.01",15000,"","marketplace"],["2.1.05.03",-15000,"order:7","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (13, 1, 13, '8d89326ad26998fb795ecd4d0450f095df1583462a42c9ea9da37b961573278e', 'e08e89df89474cefa0656f830dd8ed637f2fce4a94b7fdd1ffcba1fc5bf866ca', '{"v":1,"book":"bumdesa:1","seq":13,"prev":"8d89326ad26998fb795ecd4d0450f095df1583462a42c9ea9da37b961573278e","number":"JU-2026-000013","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:42.378058+00:00","source":"payment:8:received","reverses":null,"description":"Pembayaran LB-7YYHQ2H8 (transfer)","lines":[["1.1.01.06",99993,"","marketplace"],["6.3.99.03",7,"","marketplace"],["2.1.05.03",-100000,"order:8","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (14, 1, 14, 'e08e89df89474cefa0656f830dd8ed637f2fce4a94b7fdd1ffcba1fc5bf866ca', 'b507a94b11419b005cbfe27d1beb72b3fcb277a995ca711f90d0f0c37c4a1663', '{"v":1,"book":"bumdesa:1","seq":14,"prev":"e08e89df89474cefa0656f830dd8ed637f2fce4a94b7fdd1ffcba1fc5bf866ca","number":"JU-2026-000014","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:42.546018+00:00","source":"cash-move:1:moved","reverses":null,"description":"Ambil tunai dari bank","lines":[["1.1.01.01",60000,"","marketplace"],["1.1.01.06",-60000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (15, 1, 15, 'b507a94b11419b005cbfe27d1beb72b3fcb277a995ca711f90d0f0c37c4a1663', '0cd59409eefe399862e89a37b8937d18baff56f5d2ec12e0b47806fa83899624', '{"v":1,"book":"bumdesa:1","seq":15,"prev":"b507a94b11419b005cbfe27d1beb72b3fcb277a995ca711f90d0f0c37c4a1663","number":"JU-2026-000015","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:42.674354+00:00","source":"payout:1:approved","reverses":null,"description":"Pembayaran KW-UEVV66SZ disetujui","lines":[["2.1.05.02",50000,"seller:1","marketplace"],["2.1.05.06",-50000,"payout:1","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (16, 1, 16, '0cd59409eefe399862e89a37b8937d18baff56f5d2ec12e0b47806fa83899624', 'bf1d94c4533550d2e75b00007751843d1a0d2da06e1b1c703dc10c5c099d502b', '{"v":1,"book":"bumdesa:1","seq":16,"prev":"0cd59409eefe399862e89a37b8937d18baff56f5d2ec12e0b47806fa83899624","number":"JU-2026-000016","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:42.727242+00:00","source":"payout:1:paid","reverses":null,"description":"Pembayaran KW-UEVV66SZ (tunai)","lines":[["2.1.05.06",50000,"payout:1","marketplace"],["1.1.01.01",-50000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (17, 2, 1, '0000000000000000000000000000000000000000000000000000000000000000', '88be20f6a8a9a297a9e38de9af7c0aa1ba3c5c35b325d24f031946f2032a2d7f', '{"v":1,"book":"bumdesa:2","seq":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","number":"JU-2026-000001","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:43.026028+00:00","source":"payment:9:received","reverses":null,"description":"Pembayaran LB-2CWE393P (transfer)","lines":[["1.1.01.06",39999,"","marketplace"],["6.3.99.03",1,"","marketplace"],["2.1.05.03",-40000,"order:9","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (18, 2, 2, '88be20f6a8a9a297a9e38de9af7c0aa1ba3c5c35b325d24f031946f2032a2d7f', '316c16b0e0ea95083f4ddaaf79d91d33349920a4a5d7080bf7d9aa1bce892288', '{"v":1,"book":"bumdesa:2","seq":2,"prev":"88be20f6a8a9a297a9e38de9af7c0aa1ba3c5c35b325d24f031946f2032a2d7f","number":"JU-2026-000002","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:17:43.245996+00:00","source":"order:9:completed","reverses":null,"description":"Pesanan LB-2CWE393P selesai","lines":[["2.1.05.03",40000,"order:9","marketplace"],["2.1.05.02",-36000,"seller:2","marketplace"],["4.1.11.01",-4000,"","marketplace"]]}');

INSERT INTO public.ledger_unit VALUES (1, 'marketplace', 'Marketplace');
INSERT INTO public.ledger_unit VALUES (2, 'marketplace', 'Marketplace');

INSERT INTO public.listing VALUES (1, 'jf4vvuj39k', 1, 1, '33.17.09.2016', 1, 2, 'keripik-singkong', 'Keripik singkong', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:17:37.921641+00', '2026-11-22 04:17:37.959491+00');
INSERT INTO public.listing VALUES (2, 'wku689sqjn', 1, 1, '33.17.09.2016', 1, 2, 'tikar-pandan', 'Tikar pandan', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:17:38.010877+00', '2026-11-22 04:17:38.040505+00');
INSERT INTO public.listing VALUES (3, 'vewbuu5ykk', 2, 2, '33.17.10.2008', 1, 2, 'ikan-asin', 'Ikan asin', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:17:38.082029+00', '2026-11-22 04:17:38.099072+00');

INSERT INTO public.once_key VALUES (1, 'checkout', 'kunci-uji-41', '3a4987b9c39b073c9d559fc6e2f366adfd7e19ca80eb41c2c0341c78475c7b5c', '{"token": "wSAiA5V-Dpj5vGGB4cnUFg"}', '2026-11-22 04:17:38.170706+00');
INSERT INTO public.once_key VALUES (3, 'checkout', 'kunci-uji-44', '528979ba9766c5d8848e1dc34d553af5ee33538fa1e46c0089091d35f35422b8', '{"token": "k9fLwTZ2rQxxs8ZX7ftnVA"}', '2026-11-22 04:17:38.473986+00');
INSERT INTO public.once_key VALUES (4, 'statement-line:1', 'kunci-uji-47', '62f0630b9e502c9dbd8e4706b53b8414184e90b09f05facae9c8a154f3af190c', '{"id": 1}', '2026-11-22 04:17:38.682467+00');
INSERT INTO public.once_key VALUES (5, 'checkout', 'kunci-uji-49', '718ecc76e3691b97916323d97985e76cd5a18c333a37e623948fcdedc4f773b5', '{"token": "tR3p6Y2JkSPJC-TDlUHVXg"}', '2026-11-22 04:17:38.947701+00');
INSERT INTO public.once_key VALUES (6, 'statement-line:1', 'kunci-uji-51', '204a4a572651ecac511d815465b74e511c489a3f9c803c5c8dfbc5724ce282fa', '{"id": 2}', '2026-11-22 04:17:39.06136+00');
INSERT INTO public.once_key VALUES (7, 'checkout', 'kunci-uji-53', '66ded7e0282353822ada95d8ed6907d029eeb9343a70545b506c9d058b27dda2', '{"token": "2luIuyeFahaaAfAJ2ENHgg"}', '2026-11-22 04:17:39.673102+00');
INSERT INTO public.once_key VALUES (8, 'statement-line:1', 'kunci-uji-55', '18efc39797235ccc279eafb128bd9ec4b6a08b6fc27d7ef15dc67e0640620711', '{"id": 3}', '2026-11-22 04:17:39.839663+00');
INSERT INTO public.once_key VALUES (9, 'checkout', 'kunci-uji-57', '656463a9010040a9aafa698b80ebbb86042728ea01771d2ce226bd037cae2b0a', '{"token": "Pd35P_vkc9Ib4xi8cOT5AA"}', '2026-11-22 04:17:40.407324+00');
INSERT INTO public.once_key VALUES (10, 'statement-line:1', 'kunci-uji-59', '00eeb31b9bf2ed421403330e6c7e1b1305a112024dd9c6f94e91d9989f4035a8', '{"id": 4}', '2026-11-22 04:17:40.633945+00');
INSERT INTO public.once_key VALUES (11, 'checkout', 'kunci-uji-61', '254a2e0276d980a16f377fc5533f7d70fe784f6ccba08ab3f80ccf5f56a336b2', '{"token": "g4h8y4SOfYRKCCNnrUiS2Q"}', '2026-11-22 04:17:41.201972+00');
INSERT INTO public.once_key VALUES (12, 'statement-line:1', 'kunci-uji-63', 'eb8f8e644b01c2d20356e012c41508d5ad8b95b50793b7afc4de6c2804ae927a', '{"id": 5}', '2026-11-22 04:17:41.406586+00');
INSERT INTO public.once_key VALUES (13, 'statement-line:1', 'kunci-uji-64', 'f2ad31ed4be6f8db7d8a94981c27a33c54b48186172937fdc138373306686e05', '{"id": 6}', '2026-11-22 04:17:41.561142+00');
INSERT INTO public.once_key VALUES (14, 'checkout', 'kunci-uji-66', '949867715a0b6234a30d5f719890b8c32e67f1a6ce1d7fc2f059a1a79c0e8924', '{"token": "jh0QCYi8USkD-dSAwxypHg"}', '2026-11-22 04:17:41.666056+00');
INSERT INTO public.once_key VALUES (15, 'checkout', 'kunci-uji-69', '154f84f80f0d192f4141f7b7187107ae6a3c878f42c16fd3e4df27b05f18a26f', '{"token": "p_C66-_d4ujMD0GhRBOA0g"}', '2026-11-22 04:17:42.09806+00');
INSERT INTO public.once_key VALUES (16, 'statement-line:1', 'kunci-uji-71', 'efa0af4046ca4d20503754375028dddbc64c9e5265ea5be4f2d0ee1cec5accc9', '{"id": 7}', '2026-11-22 04:17:42.254694+00');
INSERT INTO public.once_key VALUES (17, 'cash-move:1', 'kunci-uji-72', '4adf895f9f0255c626b3613eeb716a2abd1c6697388ff98e6c18d13066de0d58', '{"id": 1}', '2026-11-22 04:17:42.496678+00');
INSERT INTO public.once_key VALUES (18, 'payout:1', 'kunci-uji-73', '9b970fd0381f0e35538ade03fe96a11cf1594ea8a10fda7c29194f181471b938', '{"id": 1}', '2026-11-22 04:17:42.586955+00');
INSERT INTO public.once_key VALUES (19, 'checkout', 'kunci-uji-75', '68897046c8df35f9660c8e5d25b8eeb40ba107132a1eec4801ee4f9c1356ae93', '{"token": "jGTBNPKHUd4KRUX9nZazKA"}', '2026-11-22 04:17:42.789405+00');
INSERT INTO public.once_key VALUES (20, 'statement-line:2', 'kunci-uji-77', 'a867db52a4182a573bc5302060330c0f84403ba0b9741d4639535a1c066a938e', '{"id": 8}', '2026-11-22 04:17:42.916039+00');
INSERT INTO public.once_key VALUES (21, 'payout:2', 'kunci-uji-78', '9fc42a7b3f76ce7790f7349bc1334761478efb4a8d437a6c6b38434e0ad8e46b', '{"id": 2}', '2026-11-22 04:17:43.322965+00');

INSERT INTO public.order_line VALUES (1, 1, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 1, 15000, 15000, 1500, false, 0, true);
INSERT INTO public.order_line VALUES (2, 2, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 2, 15000, 30000, 3000, false, 0, true);
INSERT INTO public.order_line VALUES (3, 3, 1, 1, 2, 2, 'Tikar pandan', 'bungkus', 1, 100000, 100000, 10000, false, 0, false);
INSERT INTO public.order_line VALUES (4, 4, 1, 1, 2, 2, 'Tikar pandan', 'bungkus', 1, 100000, 100000, 10000, false, 0, false);
INSERT INTO public.order_line VALUES (5, 5, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 1, 15000, 15000, 1500, false, 0, true);
INSERT INTO public.order_line VALUES (6, 6, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 1, 15000, 15000, 1500, false, 0, true);
INSERT INTO public.order_line VALUES (7, 7, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 1, 15000, 15000, 1500, false, 0, true);
INSERT INTO public.order_line VALUES (8, 8, 1, 1, 2, 2, 'Tikar pandan', 'bungkus', 1, 100000, 100000, 10000, false, 0, false);
INSERT INTO public.order_line VALUES (9, 9, 2, 2, 3, 3, 'Ikan asin', 'bungkus', 1, 40000, 40000, 4000, false, 0, true);

INSERT INTO public.outbox_delivery VALUES (1, 1, 'search.index_seller', 1, '2026-11-22 04:18:43.361013+00', '2026-11-22 04:17:43.466004+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (2, 2, 'search.index_seller', 1, '2026-11-22 04:18:43.361013+00', '2026-11-22 04:17:43.522375+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (3, 3, 'search.index_listing', 1, '2026-11-22 04:18:43.361013+00', '2026-11-22 04:17:43.607314+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (4, 4, 'search.index_listing', 1, '2026-11-22 04:18:43.361013+00', '2026-11-22 04:17:43.636717+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (5, 5, 'search.index_listing', 1, '2026-11-22 04:18:43.361013+00', '2026-11-22 04:17:43.65922+00', NULL, NULL);

INSERT INTO public.outbox_message VALUES (1, 'SellerChanged', '{"seller_id": 1}', '2026-11-22 04:17:37.58627+00');
INSERT INTO public.outbox_message VALUES (2, 'SellerChanged', '{"seller_id": 2}', '2026-11-22 04:17:37.82979+00');
INSERT INTO public.outbox_message VALUES (3, 'ListingPublished', '{"listing_id": 1}', '2026-11-22 04:17:37.965879+00');
INSERT INTO public.outbox_message VALUES (4, 'ListingPublished', '{"listing_id": 2}', '2026-11-22 04:17:38.04652+00');
INSERT INTO public.outbox_message VALUES (5, 'ListingPublished', '{"listing_id": 3}', '2026-11-22 04:17:38.10236+00');

INSERT INTO public.payment VALUES (1, '_MSjXXYG6QroQV8j_dRrsw', 1, 1, 'LB-Z5KGTJ3W', '[1]', 'transfer', false, 'pending', 1, 15000, 1, 14999, 0, 0, 1, '1.1.01.06', '2026-11-23 04:17:38.251535+00', '2026-11-22 04:17:38.327267+00', NULL, NULL);
INSERT INTO public.payment VALUES (2, 'mBw96XKHHS4OhzY3totOvw', 2, 1, 'LB-MDT24QR4', '[1]', 'transfer', false, 'succeeded', 2, 35000, 2, 34998, 34998, 0, 1, '1.1.01.06', '2026-11-23 04:17:38.521986+00', '2026-11-22 04:17:38.60338+00', '2026-11-22 04:17:38.735312+00', NULL);
INSERT INTO public.payment VALUES (3, 'OIy6p7D-J1yYkTBYkRB5fg', 3, 1, 'LB-C7Q28JR5', '[1]', 'transfer', false, 'succeeded', 2, 100000, 3, 99997, 99997, 0, 1, '1.1.01.06', '2026-11-23 04:17:38.990327+00', '2026-11-22 04:17:39.019083+00', '2026-11-22 04:17:39.092996+00', NULL);
INSERT INTO public.payment VALUES (4, 'jjRXyuPPLpgD03v17_Z3ng', 4, 1, 'LB-2AZSN6DY', '[1]', 'transfer', false, 'succeeded', 2, 100000, 4, 99996, 99996, 30000, 1, '1.1.01.06', '2026-11-23 04:17:39.747439+00', '2026-11-22 04:17:39.781033+00', '2026-11-22 04:17:39.870938+00', NULL);
INSERT INTO public.payment VALUES (5, 'ZmPu9tF6iO3VptEznhb_lQ', 5, 1, 'LB-A4N57AR8', '[1]', 'transfer', false, 'succeeded', 2, 15000, 5, 14995, 14995, 14995, 1, '1.1.01.06', '2026-11-23 04:17:40.472296+00', '2026-11-22 04:17:40.526219+00', '2026-11-22 04:17:40.694368+00', NULL);
INSERT INTO public.payment VALUES (6, 'RnYbLIspIV--SD2_X9TfyQ', 6, 1, 'LB-YCSNFNBW', '[1]', 'transfer', false, 'late', 3, 15000, 6, 14994, 14994, 0, 1, '1.1.01.06', '2026-11-23 04:17:41.259736+00', '2026-11-22 04:17:41.286493+00', '2026-11-22 04:17:41.44671+00', NULL);
INSERT INTO public.payment VALUES (7, 'KDGe9fy214VlbTjhzK0y0Q', 7, 1, 'LB-7RV8PDDM', '[1]', 'counter', true, 'succeeded', 2, 15000, 0, 15000, 15000, 0, NULL, '1.1.01.01', '2026-11-24 04:17:41.734109+00', '2026-11-22 04:17:41.774136+00', '2026-11-22 04:17:41.947879+00', 'KW-GPXSP2RE');
INSERT INTO public.payment VALUES (8, 'ugz9o61i7Iq621zmJFcqtA', 8, 1, 'LB-7YYHQ2H8', '[1]', 'transfer', false, 'succeeded', 2, 100000, 7, 99993, 99993, 0, 1, '1.1.01.06', '2026-11-23 04:17:42.152055+00', '2026-11-22 04:17:42.196862+00', '2026-11-22 04:17:42.284808+00', NULL);
INSERT INTO public.payment VALUES (9, 'JbZgsU31j6aEmOMuyA35OQ', 9, 2, 'LB-2CWE393P', '[2]', 'transfer', false, 'succeeded', 2, 40000, 1, 39999, 39999, 0, 2, '1.1.01.06', '2026-11-23 04:17:42.850135+00', '2026-11-22 04:17:42.879552+00', '2026-11-22 04:17:42.939106+00', NULL);

INSERT INTO public.payment_code VALUES (1, 1, 1, 14999, NULL);
INSERT INTO public.payment_code VALUES (1, 2, 1, 34998, '2026-11-29 04:17:38.761186+00');
INSERT INTO public.payment_code VALUES (1, 3, 1, 99997, '2026-11-29 04:17:39.112502+00');
INSERT INTO public.payment_code VALUES (1, 4, 1, 99996, '2026-11-29 04:17:39.896356+00');
INSERT INTO public.payment_code VALUES (1, 5, 1, 14995, '2026-11-29 04:17:40.727863+00');
INSERT INTO public.payment_code VALUES (1, 6, 1, 14994, '2026-11-29 04:17:41.468348+00');
INSERT INTO public.payment_code VALUES (1, 7, 1, 99993, '2026-11-29 04:17:42.311616+00');
INSERT INTO public.payment_code VALUES (2, 1, 2, 39999, '2026-11-29 04:17:42.95552+00');

INSERT INTO public.payment_match VALUES (1, 1, 2, 1, 2, '2026-11-22 04:17:38.750813+00');
INSERT INTO public.payment_match VALUES (2, 1, 3, 2, 2, '2026-11-22 04:17:39.104417+00');
INSERT INTO public.payment_match VALUES (3, 1, 4, 3, 2, '2026-11-22 04:17:39.886866+00');
INSERT INTO public.payment_match VALUES (4, 1, 5, 4, 2, '2026-11-22 04:17:40.716708+00');
INSERT INTO public.payment_match VALUES (5, 1, 6, 5, 2, '2026-11-22 04:17:41.462074+00');
INSERT INTO public.payment_match VALUES (6, 1, 8, 7, 2, '2026-11-22 04:17:42.306409+00');
INSERT INTO public.payment_match VALUES (7, 2, 9, 8, 5, '2026-11-22 04:17:42.949973+00');

INSERT INTO public.payout VALUES (1, 'OwHt3TGHzXkRr6pGjTeoHA', 1, 1, 'Sari', 50000, 0, 'tunai', 'paid', 3, NULL, '1.1.01.01', 'KW-UEVV66SZ', '', 3, 3, 3, '2026-11-22 04:17:42.594322+00', '2026-11-22 04:17:42.627095+00', '2026-11-22 04:17:42.689849+00');
INSERT INTO public.payout VALUES (2, 'r0QJotr6MrhnrIBsYQs_gA', 2, 2, 'Sari', 20000, 0, 'tunai', 'requested', 1, NULL, NULL, 'KW-65WKUQBS', '', 6, NULL, NULL, '2026-11-22 04:17:43.334383+00', NULL, NULL);

INSERT INTO public.person VALUES (1, 'Petugas direktur', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:17:37.597192+00');
INSERT INTO public.person VALUES (2, 'Petugas bendahara', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:17:37.638326+00');
INSERT INTO public.person VALUES (3, 'Petugas kasir', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:17:37.66658+00');
INSERT INTO public.person VALUES (4, 'Petugas direktur', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:17:37.842909+00');
INSERT INTO public.person VALUES (5, 'Petugas bendahara', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:17:37.873916+00');
INSERT INTO public.person VALUES (6, 'Petugas kasir', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:17:37.892425+00');

INSERT INTO public.place VALUES ('33', NULL, 1, 'Jawa Tengah', 'jawatengah', ' prov provinsi jawa tengah jawatengah jateng', false);
INSERT INTO public.place VALUES ('33.17', '33', 2, 'Kabupaten Rembang', 'rembang', ' kab kabupaten rembang prov provinsi jawa tengah jawatengah jateng', false);
INSERT INTO public.place VALUES ('33.17.09', '33.17', 3, 'Kaliori', 'kaliori', ' kec kecamatan distrik kaliori kab kabupaten rembang prov provinsi jawa tengah jawatengah jateng', false);
INSERT INTO public.place VALUES ('33.17.10', '33.17', 3, 'Rembang', 'rembang', ' kec kecamatan distrik rembang kab kabupaten rembang prov provinsi jawa tengah jawatengah jateng', false);
INSERT INTO public.place VALUES ('33.17.09.2001', '33.17.09', 4, 'Meteseh', 'meteseh', '', false);
INSERT INTO public.place VALUES ('33.17.09.2002', '33.17.09', 4, 'Maguan', 'maguan', '', false);
INSERT INTO public.place VALUES ('33.17.09.2003', '33.17.09', 4, 'Sidomulyo', 'sidomulyo', '', false);
INSERT INTO public.place VALUES ('33.17.09.2004', '33.17.09', 4, 'Wiroto', 'wiroto', '', false);
INSERT INTO public.place VALUES ('33.17.09.2005', '33.17.09', 4, 'Banggi', 'banggi', '', false);
INSERT INTO public.place VALUES ('33.17.09.2006', '33.17.09', 4, 'Kuangsan', 'kuangsan', '', false);
INSERT INTO public.place VALUES ('33.17.09.2007', '33.17.09', 4, 'Gunungsari', 'gunungsari', '', false);
INSERT INTO public.place VALUES ('33.17.09.2008', '33.17.09', 4, 'Sendangagung', 'sendangagung', '', false);
INSERT INTO public.place VALUES ('33.17.09.2009', '33.17.09', 4, 'Karangsekar', 'karangsekar', '', false);
INSERT INTO public.place VALUES ('33.17.09.2010', '33.17.09', 4, 'Babadan', 'babadan', '', false);
INSERT INTO public.place VALUES ('33.17.09.2011', '33.17.09', 4, 'Pengkol', 'pengkol', '', false);
INSERT INTO public.place VALUES ('33.17.09.2012', '33.17.09', 4, 'Sambiyan', 'sambiyan', '', false);
INSERT INTO public.place VALUES ('33.17.09.2013', '33.17.09', 4, 'Mojorembun', 'mojorembun', '', false);
INSERT INTO public.place VALUES ('33.17.09.2014', '33.17.09', 4, 'Tunggulsari', 'tunggulsari', '', false);
INSERT INTO public.place VALUES ('33.17.09.2015', '33.17.09', 4, 'Tambakagung', 'tambakagung', '', false);
INSERT INTO public.place VALUES ('33.17.09.2016', '33.17.09', 4, 'Mojowarno', 'mojowarno', '', false);
INSERT INTO public.place VALUES ('33.17.09.2017', '33.17.09', 4, 'Dresi Kulon', 'dresikulon', '', false);
INSERT INTO public.place VALUES ('33.17.09.2018', '33.17.09', 4, 'Dresi Wetan', 'dresiwetan', '', false);
INSERT INTO public.place VALUES ('33.17.09.2019', '33.17.09', 4, 'Tasikharjo', 'tasikharjo', '', false);
INSERT INTO public.place VALUES ('33.17.09.2020', '33.17.09', 4, 'Purworejo', 'purworejo', '', false);
INSERT INTO public.place VALUES ('33.17.09.2021', '33.17.09', 4, 'Bogoharjo', 'bogoharjo', '', false);
INSERT INTO public.place VALUES ('33.17.09.2022', '33.17.09', 4, 'Banyudono', 'banyudono', '', false);
INSERT INTO public.place VALUES ('33.17.09.2023', '33.17.09', 4, 'Pantiharjo', 'pantiharjo', '', false);
INSERT INTO public.place VALUES ('33.17.10.2008', '33.17.10', 4, 'Punjulharjo', 'punjulharjo', '', false);

INSERT INTO public.refund VALUES (1, 4, 4, 1, 'LB-2AZSN6DY', 'opened', 1, 30000, false, '1.1.01.06', 'pecah', NULL, '', '2026-11-22 04:17:40.258004+00', NULL);
INSERT INTO public.refund VALUES (2, 5, 5, 1, 'LB-A4N57AR8', 'paid', 2, 14995, false, '1.1.01.06', 'habis', 'transfer', 'TRF-1', '2026-11-22 04:17:40.962957+00', '2026-11-22 04:17:41.092473+00');

INSERT INTO public.seller VALUES (1, 1, 'dapur-bu-sari', 'Dapur Bu Sari', 'Sari', '33.17.09.2016', '', NULL, NULL, 'verified', 1, 'tunai', NULL, NULL, NULL, '2026-11-22 04:17:37.567872+00');
INSERT INTO public.seller VALUES (2, 2, 'warung-pak-joko', 'Warung Pak Joko', 'Sari', '33.17.10.2008', '', NULL, NULL, 'verified', 1, 'tunai', NULL, NULL, NULL, '2026-11-22 04:17:37.813303+00');

INSERT INTO public.seller_consent VALUES (1, 1, 1, 'tampil_nama', 'kertas', NULL, 'Sistem', '2026-11-22 04:17:37.57561+00', NULL, NULL);
INSERT INTO public.seller_consent VALUES (2, 2, 2, 'tampil_nama', 'kertas', NULL, 'Sistem', '2026-11-22 04:17:37.817092+00', NULL, NULL);

INSERT INTO public.shipping_tariff VALUES (1, 1, 'Kurir desa', '', '33.17.09', 5000, 1000, 1, 300, 0, 1, true, true, '2026-11-22 04:17:37.540708+00', NULL);
INSERT INTO public.shipping_tariff VALUES (2, 1, 'Kurir desa', '', '33.17', 10000, 2000, 1, 300, 1, 2, true, true, '2026-11-22 04:17:37.540905+00', NULL);
INSERT INTO public.shipping_tariff VALUES (3, 1, 'Ekspedisi', 'Reguler', '33.17', 9000, 9000, 1, 300, 2, 3, false, true, '2026-11-22 04:17:37.540946+00', NULL);
INSERT INTO public.shipping_tariff VALUES (4, 1, 'Ekspedisi', 'Reguler', '33', 12000, 12000, 1, 300, 2, 4, false, true, '2026-11-22 04:17:37.540978+00', NULL);
INSERT INTO public.shipping_tariff VALUES (5, 1, 'Ekspedisi', 'Reguler', '', 48000, 48000, 1, 300, 5, 14, false, true, '2026-11-22 04:17:37.541009+00', NULL);
INSERT INTO public.shipping_tariff VALUES (6, 2, 'Kurir desa', '', '33.17.10', 5000, 1000, 1, 300, 0, 1, true, true, '2026-11-22 04:17:37.7978+00', NULL);
INSERT INTO public.shipping_tariff VALUES (7, 2, 'Kurir desa', '', '33.17', 10000, 2000, 1, 300, 1, 2, true, true, '2026-11-22 04:17:37.797972+00', NULL);
INSERT INTO public.shipping_tariff VALUES (8, 2, 'Ekspedisi', 'Reguler', '33.17', 9000, 9000, 1, 300, 2, 3, false, true, '2026-11-22 04:17:37.798016+00', NULL);
INSERT INTO public.shipping_tariff VALUES (9, 2, 'Ekspedisi', 'Reguler', '33', 12000, 12000, 1, 300, 2, 4, false, true, '2026-11-22 04:17:37.798051+00', NULL);
INSERT INTO public.shipping_tariff VALUES (10, 2, 'Ekspedisi', 'Reguler', '', 48000, 48000, 1, 300, 5, 14, false, true, '2026-11-22 04:17:37.798087+00', NULL);

INSERT INTO public.shop_order VALUES (1, 'LB-Z5KGTJ3W', 'ohramifD4lj_H21HcvDGgA', 1, 1, 'web', 'placed', 1, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 15000, 0, 15000, 1, 1000, '165719', '', 0, '2026-11-22 04:17:38.239104+00', '2026-11-24 04:17:38.251535+00', NULL);
INSERT INTO public.shop_order VALUES (2, 'LB-MDT24QR4', 'obvyKSQzPEt2d5hnH7WCBg', 2, 1, 'web', 'paid', 2, 'prepaid', 'transfer', 'kirim', 'Kurir desa', true, 'hari ini atau besok', 700, 30000, 5000, 35000, 1, 1000, '', '', 0, '2026-11-22 04:17:38.514203+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (3, 'LB-C7Q28JR5', 'i5wg40rytTICcJDWN5mxyg', 3, 1, 'web', 'completed', 7, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '832078', '', 0, '2026-11-22 04:17:38.979196+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (4, 'LB-2AZSN6DY', 'fKHUin6e-A0BRPHjLK_dKw', 4, 1, 'web', 'completed', 7, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '694477', '', 0, '2026-11-22 04:17:39.734321+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (5, 'LB-A4N57AR8', 'tGTJDFGKZoydNajYCODysA', 5, 1, 'web', 'refunded', 4, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 15000, 0, 15000, 1, 1000, '337082', '', 0, '2026-11-22 04:17:40.466127+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (6, 'LB-YCSNFNBW', '1msetX6ARAaKUdnpuZb1CA', 6, 1, 'web', 'payment_review', 3, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 15000, 0, 15000, 1, 1000, '022945', '', 0, '2026-11-22 04:17:41.248521+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (7, 'LB-7RV8PDDM', 'utgHB8t2dM1kHqDHlwVw4g', 7, 1, 'web', 'delivered', 5, 'handover', 'counter', 'ambil', '', false, '', 400, 15000, 0, 15000, 1, 1000, '506817', '', 0, '2026-11-22 04:17:41.730876+00', '2026-11-25 04:17:41.962944+00', NULL);
INSERT INTO public.shop_order VALUES (8, 'LB-7YYHQ2H8', '8uOKZhbugcfMF1LAMybOOA', 8, 1, 'web', 'packed', 4, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '995201', '', 0, '2026-11-22 04:17:42.146014+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (9, 'LB-2CWE393P', 'iumyO1Vk_o8NF8S3OTyY-A', 9, 2, 'web', 'completed', 7, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 40000, 0, 40000, 2, 1000, '903353', '', 0, '2026-11-22 04:17:42.838596+00', NULL, NULL);

INSERT INTO public.staff_role VALUES (1, 1, 'direktur');
INSERT INTO public.staff_role VALUES (2, 1, 'bendahara');
INSERT INTO public.staff_role VALUES (3, 1, 'kasir');
INSERT INTO public.staff_role VALUES (4, 2, 'direktur');
INSERT INTO public.staff_role VALUES (5, 2, 'bendahara');
INSERT INTO public.staff_role VALUES (6, 2, 'kasir');

INSERT INTO public.staff_role_change VALUES (1, 1, 1, 'direktur', 'granted', NULL, 'Sistem', '2026-11-22 04:17:37.615451+00');
INSERT INTO public.staff_role_change VALUES (2, 1, 2, 'bendahara', 'granted', NULL, 'Sistem', '2026-11-22 04:17:37.649507+00');
INSERT INTO public.staff_role_change VALUES (3, 1, 3, 'kasir', 'granted', NULL, 'Sistem', '2026-11-22 04:17:37.684012+00');
INSERT INTO public.staff_role_change VALUES (4, 2, 4, 'direktur', 'granted', NULL, 'Sistem', '2026-11-22 04:17:37.858573+00');
INSERT INTO public.staff_role_change VALUES (5, 2, 5, 'bendahara', 'granted', NULL, 'Sistem', '2026-11-22 04:17:37.878991+00');
INSERT INTO public.staff_role_change VALUES (6, 2, 6, 'kasir', 'granted', NULL, 'Sistem', '2026-11-22 04:17:37.903066+00');

INSERT INTO public.state_change VALUES (1, 'seller', 1, 'begin', '', 'verified', NULL, 'Sistem', '', '2026-11-22 04:17:37.575498+00');
INSERT INTO public.state_change VALUES (2, 'seller', 2, 'begin', '', 'verified', NULL, 'Sistem', '', '2026-11-22 04:17:37.816951+00');
INSERT INTO public.state_change VALUES (3, 'listing', 1, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:17:37.945611+00');
INSERT INTO public.state_change VALUES (4, 'listing', 1, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:17:37.965717+00');
INSERT INTO public.state_change VALUES (5, 'listing', 2, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:17:38.030069+00');
INSERT INTO public.state_change VALUES (6, 'listing', 2, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:17:38.046336+00');
INSERT INTO public.state_change VALUES (7, 'listing', 3, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:17:38.093943+00');
INSERT INTO public.state_change VALUES (8, 'listing', 3, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:17:38.102214+00');
INSERT INTO public.state_change VALUES (9, 'payment', 1, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:17:38.334139+00');
INSERT INTO public.state_change VALUES (10, 'order', 1, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:17:38.334294+00');
INSERT INTO public.state_change VALUES (11, 'payment', 2, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:17:38.612753+00');
INSERT INTO public.state_change VALUES (12, 'order', 2, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:17:38.612992+00');
INSERT INTO public.state_change VALUES (13, 'statement_line', 1, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:17:38.707644+00');
INSERT INTO public.state_change VALUES (14, 'payment', 2, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:17:38.738603+00');
INSERT INTO public.state_change VALUES (15, 'statement_line', 1, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:17:38.750657+00');
INSERT INTO public.state_change VALUES (16, 'order', 2, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:17:38.786087+00');
INSERT INTO public.state_change VALUES (17, 'payment', 3, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:17:39.023045+00');
INSERT INTO public.state_change VALUES (18, 'order', 3, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:17:39.023216+00');
INSERT INTO public.state_change VALUES (19, 'statement_line', 2, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:17:39.074071+00');
INSERT INTO public.state_change VALUES (20, 'payment', 3, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:17:39.097289+00');
INSERT INTO public.state_change VALUES (21, 'statement_line', 2, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:17:39.104191+00');
INSERT INTO public.state_change VALUES (22, 'order', 3, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:17:39.142645+00');
INSERT INTO public.state_change VALUES (23, 'order', 3, 'accept', 'paid', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:17:39.28224+00');
INSERT INTO public.state_change VALUES (24, 'order', 3, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:17:39.324115+00');
INSERT INTO public.state_change VALUES (25, 'order', 3, 'ready', 'packed', 'ready', 1, 'Petugas direktur', '', '2026-11-22 04:17:39.376565+00');
INSERT INTO public.state_change VALUES (26, 'order', 3, 'deliver', 'ready', 'delivered', 3, 'Petugas kasir', '', '2026-11-22 04:17:39.439017+00');
INSERT INTO public.state_change VALUES (27, 'order', 3, 'complete', 'delivered', 'completed', 1, 'Petugas direktur', '', '2026-11-22 04:17:39.499031+00');
INSERT INTO public.state_change VALUES (28, 'payment', 4, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:17:39.786121+00');
INSERT INTO public.state_change VALUES (29, 'order', 4, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:17:39.786343+00');
INSERT INTO public.state_change VALUES (30, 'statement_line', 3, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:17:39.849619+00');
INSERT INTO public.state_change VALUES (31, 'payment', 4, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:17:39.879115+00');
INSERT INTO public.state_change VALUES (32, 'statement_line', 3, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:17:39.886642+00');
INSERT INTO public.state_change VALUES (33, 'order', 4, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:17:39.924777+00');
INSERT INTO public.state_change VALUES (34, 'order', 4, 'accept', 'paid', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:17:40.046967+00');
INSERT INTO public.state_change VALUES (35, 'order', 4, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:17:40.054224+00');
INSERT INTO public.state_change VALUES (36, 'order', 4, 'ready', 'packed', 'ready', 1, 'Petugas direktur', '', '2026-11-22 04:17:40.061349+00');
INSERT INTO public.state_change VALUES (37, 'order', 4, 'deliver', 'ready', 'delivered', 3, 'Petugas kasir', '', '2026-11-22 04:17:40.066959+00');
INSERT INTO public.state_change VALUES (38, 'order', 4, 'complete', 'delivered', 'completed', 1, 'Petugas direktur', '', '2026-11-22 04:17:40.08593+00');
INSERT INTO public.state_change VALUES (39, 'refund', 1, 'begin', '', 'opened', NULL, 'Sistem', 'pecah', '2026-11-22 04:17:40.266194+00');
INSERT INTO public.state_change VALUES (40, 'payment', 5, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:17:40.530188+00');
INSERT INTO public.state_change VALUES (41, 'order', 5, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:17:40.530381+00');
INSERT INTO public.state_change VALUES (42, 'statement_line', 4, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:17:40.659842+00');
INSERT INTO public.state_change VALUES (43, 'payment', 5, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:17:40.701858+00');
INSERT INTO public.state_change VALUES (44, 'statement_line', 4, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:17:40.716523+00');
INSERT INTO public.state_change VALUES (45, 'order', 5, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:17:40.770583+00');
INSERT INTO public.state_change VALUES (46, 'order', 5, 'cancel_paid', 'paid', 'refund_due', 1, 'Petugas direktur', 'habis', '2026-11-22 04:17:40.918052+00');
INSERT INTO public.state_change VALUES (47, 'refund', 2, 'begin', '', 'opened', NULL, 'Sistem', 'habis', '2026-11-22 04:17:40.965605+00');
INSERT INTO public.state_change VALUES (48, 'refund', 2, 'pay', 'opened', 'paid', 2, 'Petugas bendahara', '', '2026-11-22 04:17:41.099691+00');
INSERT INTO public.state_change VALUES (49, 'order', 5, 'refund', 'refund_due', 'refunded', NULL, 'Sistem', '', '2026-11-22 04:17:41.113897+00');
INSERT INTO public.state_change VALUES (50, 'payment', 6, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:17:41.290197+00');
INSERT INTO public.state_change VALUES (51, 'order', 6, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:17:41.29039+00');
INSERT INTO public.state_change VALUES (52, 'payment', 6, 'cancelled', 'pending', 'cancelled', NULL, 'Sistem', '', '2026-11-22 04:17:41.341904+00');
INSERT INTO public.state_change VALUES (53, 'order', 6, 'cancel', 'placed', 'cancelled', 1, 'Petugas direktur', 'berubah pikiran', '2026-11-22 04:17:41.369884+00');
INSERT INTO public.state_change VALUES (54, 'statement_line', 5, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:17:41.422217+00');
INSERT INTO public.state_change VALUES (55, 'payment', 6, 'receive', 'cancelled', 'late', 2, 'Petugas bendahara', '', '2026-11-22 04:17:41.453904+00');
INSERT INTO public.state_change VALUES (56, 'statement_line', 5, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:17:41.46187+00');
INSERT INTO public.state_change VALUES (57, 'order', 6, 'pay_late', 'cancelled', 'payment_review', NULL, 'Sistem', '', '2026-11-22 04:17:41.490308+00');
INSERT INTO public.state_change VALUES (58, 'statement_line', 6, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:17:41.568861+00');
INSERT INTO public.state_change VALUES (59, 'statement_line', 6, 'set_aside', 'open', 'set_aside', 2, 'Petugas bendahara', '', '2026-11-22 04:17:41.586404+00');
INSERT INTO public.state_change VALUES (60, 'payment', 7, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:17:41.77606+00');
INSERT INTO public.state_change VALUES (61, 'order', 7, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:17:41.776244+00');
INSERT INTO public.state_change VALUES (62, 'order', 7, 'accept', 'placed', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:17:41.817911+00');
INSERT INTO public.state_change VALUES (63, 'order', 7, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:17:41.867632+00');
INSERT INTO public.state_change VALUES (64, 'order', 7, 'ready', 'packed', 'ready', 1, 'Petugas direktur', '', '2026-11-22 04:17:41.9122+00');
INSERT INTO public.state_change VALUES (65, 'payment', 7, 'receive', 'pending', 'succeeded', 3, 'Petugas kasir', '', '2026-11-22 04:17:41.962627+00');
INSERT INTO public.state_change VALUES (66, 'order', 7, 'deliver', 'ready', 'delivered', 3, 'Petugas kasir', '', '2026-11-22 04:17:41.981835+00');
INSERT INTO public.state_change VALUES (67, 'payment', 8, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:17:42.202185+00');
INSERT INTO public.state_change VALUES (68, 'order', 8, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:17:42.202353+00');
INSERT INTO public.state_change VALUES (69, 'statement_line', 7, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:17:42.263119+00');
INSERT INTO public.state_change VALUES (70, 'payment', 8, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:17:42.294878+00');
INSERT INTO public.state_change VALUES (71, 'statement_line', 7, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:17:42.306242+00');
INSERT INTO public.state_change VALUES (72, 'order', 8, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:17:42.334329+00');
INSERT INTO public.state_change VALUES (73, 'order', 8, 'accept', 'paid', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:17:42.44137+00');
INSERT INTO public.state_change VALUES (74, 'order', 8, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:17:42.471828+00');
INSERT INTO public.state_change VALUES (75, 'payout', 1, 'begin', '', 'requested', 3, 'Petugas kasir', '', '2026-11-22 04:17:42.62695+00');
INSERT INTO public.state_change VALUES (76, 'payout', 1, 'approve', 'requested', 'approved', 3, 'Petugas kasir', '', '2026-11-22 04:17:42.636342+00');
INSERT INTO public.state_change VALUES (77, 'payout', 1, 'pay', 'approved', 'paid', 3, 'Petugas kasir', '', '2026-11-22 04:17:42.701814+00');
INSERT INTO public.state_change VALUES (78, 'payment', 9, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:17:42.880672+00');
INSERT INTO public.state_change VALUES (79, 'order', 9, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:17:42.880799+00');
INSERT INTO public.state_change VALUES (80, 'statement_line', 8, 'begin', '', 'open', 5, 'Petugas bendahara', '', '2026-11-22 04:17:42.926079+00');
INSERT INTO public.state_change VALUES (81, 'payment', 9, 'receive', 'pending', 'succeeded', 5, 'Petugas bendahara', '', '2026-11-22 04:17:42.941756+00');
INSERT INTO public.state_change VALUES (82, 'statement_line', 8, 'match', 'open', 'matched', 5, 'Petugas bendahara', '', '2026-11-22 04:17:42.949809+00');
INSERT INTO public.state_change VALUES (83, 'order', 9, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:17:42.967954+00');
INSERT INTO public.state_change VALUES (84, 'order', 9, 'accept', 'paid', 'accepted', 4, 'Petugas direktur', '', '2026-11-22 04:17:43.075687+00');
INSERT INTO public.state_change VALUES (85, 'order', 9, 'pack', 'accepted', 'packed', 4, 'Petugas direktur', '', '2026-11-22 04:17:43.097105+00');
INSERT INTO public.state_change VALUES (86, 'order', 9, 'ready', 'packed', 'ready', 4, 'Petugas direktur', '', '2026-11-22 04:17:43.133827+00');
INSERT INTO public.state_change VALUES (87, 'order', 9, 'deliver', 'ready', 'delivered', 6, 'Petugas kasir', '', '2026-11-22 04:17:43.142068+00');
INSERT INTO public.state_change VALUES (88, 'order', 9, 'complete', 'delivered', 'completed', 4, 'Petugas direktur', '', '2026-11-22 04:17:43.177795+00');
INSERT INTO public.state_change VALUES (89, 'payout', 2, 'begin', '', 'requested', 6, 'Petugas kasir', '', '2026-11-22 04:17:43.350563+00');

INSERT INTO public.statement_line VALUES (1, 1, 1, '1.1.01.06', 'matched', 2, 34998, '2026-11-22', 'LB-MDT24QR4', '', 2, '2026-11-22 04:17:38.690848+00');
INSERT INTO public.statement_line VALUES (2, 1, 1, '1.1.01.06', 'matched', 2, 99997, '2026-11-22', 'LB-C7Q28JR5', '', 2, '2026-11-22 04:17:39.065091+00');
INSERT INTO public.statement_line VALUES (3, 1, 1, '1.1.01.06', 'matched', 2, 99996, '2026-11-22', 'LB-2AZSN6DY', '', 2, '2026-11-22 04:17:39.843136+00');
INSERT INTO public.statement_line VALUES (4, 1, 1, '1.1.01.06', 'matched', 2, 14995, '2026-11-22', 'LB-A4N57AR8', '', 2, '2026-11-22 04:17:40.647014+00');
INSERT INTO public.statement_line VALUES (5, 1, 1, '1.1.01.06', 'matched', 2, 14994, '2026-11-22', 'SARI', '', 2, '2026-11-22 04:17:41.414601+00');
INSERT INTO public.statement_line VALUES (6, 1, 1, '1.1.01.06', 'set_aside', 2, 77000, '2026-11-22', 'TIDAK DIKENAL', '', 2, '2026-11-22 04:17:41.566034+00');
INSERT INTO public.statement_line VALUES (7, 1, 1, '1.1.01.06', 'matched', 2, 99993, '2026-11-22', 'LB-7YYHQ2H8', '', 2, '2026-11-22 04:17:42.257937+00');
INSERT INTO public.statement_line VALUES (8, 2, 2, '1.1.01.06', 'matched', 2, 39999, '2026-11-22', 'LB-2CWE393P', '', 5, '2026-11-22 04:17:42.91702+00');

INSERT INTO public.stock_hold VALUES (1, 1, 1, 1, 1, 'active', '2026-11-24 04:17:38.251535+00', '2026-11-22 04:17:38.299463+00', NULL);
INSERT INTO public.stock_hold VALUES (2, 1, 2, 1, 2, 'consumed', '2026-11-24 04:17:38.521986+00', '2026-11-22 04:17:38.558321+00', '2026-11-22 04:17:38.80611+00');
INSERT INTO public.stock_hold VALUES (3, 1, 5, 1, 1, 'restocked', '2026-11-24 04:17:40.472296+00', '2026-11-22 04:17:40.499603+00', '2026-11-22 04:17:40.931761+00');
INSERT INTO public.stock_hold VALUES (4, 1, 6, 1, 1, 'released', '2026-11-24 04:17:41.259736+00', '2026-11-22 04:17:41.274058+00', '2026-11-22 04:17:41.389899+00');
INSERT INTO public.stock_hold VALUES (5, 1, 7, 1, 1, 'consumed', '2026-11-24 04:17:41.734109+00', '2026-11-22 04:17:41.760389+00', '2026-11-22 04:17:41.830333+00');
INSERT INTO public.stock_hold VALUES (6, 2, 9, 3, 1, 'consumed', '2026-11-24 04:17:42.850135+00', '2026-11-22 04:17:42.866445+00', '2026-11-22 04:17:42.989312+00');

INSERT INTO public.stock_level VALUES (2, 1, 0, 0);
INSERT INTO public.stock_level VALUES (1, 1, 17, 1);
INSERT INTO public.stock_level VALUES (3, 2, 4, 0);

INSERT INTO public.stock_move VALUES (1, 1, 1, 'receive', 20, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:17:37.938524+00');
INSERT INTO public.stock_move VALUES (2, 2, 3, 'receive', 5, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:17:38.092935+00');
INSERT INTO public.stock_move VALUES (3, 1, 1, 'sale', -2, 2, NULL, '', NULL, 'Sistem', '2026-11-22 04:17:38.82202+00');
INSERT INTO public.stock_move VALUES (4, 1, 1, 'sale', -1, 5, NULL, '', NULL, 'Sistem', '2026-11-22 04:17:40.806345+00');
INSERT INTO public.stock_move VALUES (5, 1, 1, 'restock', 1, 5, NULL, '', NULL, 'Sistem', '2026-11-22 04:17:40.944313+00');
INSERT INTO public.stock_move VALUES (6, 1, 1, 'sale', -1, 7, NULL, '', NULL, 'Sistem', '2026-11-22 04:17:41.843428+00');
INSERT INTO public.stock_move VALUES (7, 2, 3, 'sale', -1, 9, NULL, '', NULL, 'Sistem', '2026-11-22 04:17:42.997986+00');

INSERT INTO public.variant VALUES (1, 1, 1, '', 0, 15000, 300, 'counted', 20);
INSERT INTO public.variant VALUES (2, 1, 2, '', 0, 100000, 300, 'available', 20);
INSERT INTO public.variant VALUES (3, 2, 3, '', 0, 40000, 300, 'counted', 20);

SELECT pg_catalog.setval('public.bank_account_id_seq', 2, true);

SELECT pg_catalog.setval('public.bumdesa_id_seq', 2, true);

SELECT pg_catalog.setval('public.bumdesa_terms_id_seq', 2, true);

SELECT pg_catalog.setval('public.cart_id_seq', 9, true);

SELECT pg_catalog.setval('public.cash_move_id_seq', 1, true);

SELECT pg_catalog.setval('public.category_id_seq', 39, true);

SELECT pg_catalog.setval('public.checkout_id_seq', 9, true);

SELECT pg_catalog.setval('public.ledger_book_id_seq', 2, true);

SELECT pg_catalog.setval('public.ledger_entry_id_seq', 18, true);

SELECT pg_catalog.setval('public.listing_id_seq', 3, true);

SELECT pg_catalog.setval('public.once_key_id_seq', 21, true);

SELECT pg_catalog.setval('public.order_line_id_seq', 9, true);

SELECT pg_catalog.setval('public.outbox_delivery_id_seq', 5, true);

SELECT pg_catalog.setval('public.outbox_message_id_seq', 5, true);

SELECT pg_catalog.setval('public.payment_id_seq', 9, true);

SELECT pg_catalog.setval('public.payment_match_id_seq', 7, true);

SELECT pg_catalog.setval('public.payout_id_seq', 2, true);

SELECT pg_catalog.setval('public.person_id_seq', 6, true);

SELECT pg_catalog.setval('public.photo_id_seq', 1, false);

SELECT pg_catalog.setval('public.place_edition_id_seq', 1, false);

SELECT pg_catalog.setval('public.refund_id_seq', 2, true);

SELECT pg_catalog.setval('public.seller_consent_id_seq', 2, true);

SELECT pg_catalog.setval('public.seller_id_seq', 2, true);

SELECT pg_catalog.setval('public.session_row_id_seq', 1, false);

SELECT pg_catalog.setval('public.shipping_tariff_id_seq', 10, true);

SELECT pg_catalog.setval('public.shop_order_id_seq', 9, true);

SELECT pg_catalog.setval('public.staff_role_change_id_seq', 6, true);

SELECT pg_catalog.setval('public.state_change_id_seq', 89, true);

SELECT pg_catalog.setval('public.statement_line_id_seq', 8, true);

SELECT pg_catalog.setval('public.stock_hold_id_seq', 6, true);

SELECT pg_catalog.setval('public.stock_move_id_seq', 7, true);

SELECT pg_catalog.setval('public.variant_id_seq', 3, true);

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY public.bank_account
    ADD CONSTRAINT pk_bank_account PRIMARY KEY (id);

ALTER TABLE ONLY public.bumdesa
    ADD CONSTRAINT pk_bumdesa PRIMARY KEY (id);

ALTER TABLE ONLY public.bumdesa_terms
    ADD CONSTRAINT pk_bumdesa_terms PRIMARY KEY (id);

ALTER TABLE ONLY public.cart
    ADD CONSTRAINT pk_cart PRIMARY KEY (id);

ALTER TABLE ONLY public.cart_line
    ADD CONSTRAINT pk_cart_line PRIMARY KEY (cart_id, variant_id);

ALTER TABLE ONLY public.cash_move
    ADD CONSTRAINT pk_cash_move PRIMARY KEY (id);

ALTER TABLE ONLY public.category
    ADD CONSTRAINT pk_category PRIMARY KEY (id);

ALTER TABLE ONLY public.checkout
    ADD CONSTRAINT pk_checkout PRIMARY KEY (id);

ALTER TABLE ONLY public.heartbeat
    ADD CONSTRAINT pk_heartbeat PRIMARY KEY (name);

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT pk_ledger_account PRIMARY KEY (book_id, code);

ALTER TABLE ONLY public.ledger_balance
    ADD CONSTRAINT pk_ledger_balance PRIMARY KEY (book_id, account_code, sub_ledger);

ALTER TABLE ONLY public.ledger_book
    ADD CONSTRAINT pk_ledger_book PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT pk_ledger_entry PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger_line
    ADD CONSTRAINT pk_ledger_line PRIMARY KEY (entry_id, line_no);

ALTER TABLE ONLY public.ledger_month_total
    ADD CONSTRAINT pk_ledger_month_total PRIMARY KEY (book_id, account_code, month, unit);

ALTER TABLE ONLY public.ledger_period
    ADD CONSTRAINT pk_ledger_period PRIMARY KEY (book_id, month);

ALTER TABLE ONLY public.ledger_seal
    ADD CONSTRAINT pk_ledger_seal PRIMARY KEY (entry_id);

ALTER TABLE ONLY public.ledger_unit
    ADD CONSTRAINT pk_ledger_unit PRIMARY KEY (book_id, code);

ALTER TABLE ONLY public.limit_count
    ADD CONSTRAINT pk_limit_count PRIMARY KEY (scope, who, ends);

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT pk_listing PRIMARY KEY (id);

ALTER TABLE ONLY public.once_key
    ADD CONSTRAINT pk_once_key PRIMARY KEY (id);

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT pk_order_line PRIMARY KEY (id);

ALTER TABLE ONLY public.outbox_delivery
    ADD CONSTRAINT pk_outbox_delivery PRIMARY KEY (id);

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT pk_outbox_message PRIMARY KEY (id);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT pk_payment PRIMARY KEY (id);

ALTER TABLE ONLY public.payment_code
    ADD CONSTRAINT pk_payment_code PRIMARY KEY (bank_account_id, code);

ALTER TABLE ONLY public.payment_match
    ADD CONSTRAINT pk_payment_match PRIMARY KEY (id);

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT pk_payout PRIMARY KEY (id);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);

ALTER TABLE ONLY public.photo
    ADD CONSTRAINT pk_photo PRIMARY KEY (id);

ALTER TABLE ONLY public.place
    ADD CONSTRAINT pk_place PRIMARY KEY (code);

ALTER TABLE ONLY public.place_edition
    ADD CONSTRAINT pk_place_edition PRIMARY KEY (id);

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT pk_refund PRIMARY KEY (id);

ALTER TABLE ONLY public.seller
    ADD CONSTRAINT pk_seller PRIMARY KEY (id);

ALTER TABLE ONLY public.seller_consent
    ADD CONSTRAINT pk_seller_consent PRIMARY KEY (id);

ALTER TABLE ONLY public.session_row
    ADD CONSTRAINT pk_session_row PRIMARY KEY (id);

ALTER TABLE ONLY public.shipping_tariff
    ADD CONSTRAINT pk_shipping_tariff PRIMARY KEY (id);

ALTER TABLE ONLY public.shop_order
    ADD CONSTRAINT pk_shop_order PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT pk_staff_role PRIMARY KEY (person_id, bumdesa_id, role);

ALTER TABLE ONLY public.staff_role_change
    ADD CONSTRAINT pk_staff_role_change PRIMARY KEY (id);

ALTER TABLE ONLY public.stall_keeper
    ADD CONSTRAINT pk_stall_keeper PRIMARY KEY (person_id, seller_id);

ALTER TABLE ONLY public.state_change
    ADD CONSTRAINT pk_state_change PRIMARY KEY (id);

ALTER TABLE ONLY public.statement_line
    ADD CONSTRAINT pk_statement_line PRIMARY KEY (id);

ALTER TABLE ONLY public.stock_hold
    ADD CONSTRAINT pk_stock_hold PRIMARY KEY (id);

ALTER TABLE ONLY public.stock_level
    ADD CONSTRAINT pk_stock_level PRIMARY KEY (variant_id);

ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT pk_stock_move PRIMARY KEY (id);

ALTER TABLE ONLY public.variant
    ADD CONSTRAINT pk_variant PRIMARY KEY (id);

ALTER TABLE ONLY public.bank_account
    ADD CONSTRAINT uq_bank_account_bumdesa_id_bank_number_hash UNIQUE (bumdesa_id, bank, number_hash);

ALTER TABLE ONLY public.bumdesa
    ADD CONSTRAINT uq_bumdesa_book_id UNIQUE (book_id);

ALTER TABLE ONLY public.bumdesa
    ADD CONSTRAINT uq_bumdesa_slug UNIQUE (slug);

ALTER TABLE ONLY public.bumdesa_terms
    ADD CONSTRAINT uq_bumdesa_terms_bumdesa_id_version UNIQUE (bumdesa_id, version);

ALTER TABLE ONLY public.cart
    ADD CONSTRAINT uq_cart_key_sha256 UNIQUE (key_sha256);

ALTER TABLE ONLY public.category
    ADD CONSTRAINT uq_category_slug UNIQUE (slug);

ALTER TABLE ONLY public.checkout
    ADD CONSTRAINT uq_checkout_token UNIQUE (token);

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT uq_ledger_account_book_id_code_kept_side UNIQUE (book_id, code, kept_side);

ALTER TABLE ONLY public.ledger_book
    ADD CONSTRAINT uq_ledger_book_owner_key UNIQUE (owner_key);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT uq_ledger_entry_book_id_year_number UNIQUE (book_id, year, number);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT uq_ledger_entry_id_book_id_effective_on UNIQUE (id, book_id, effective_on);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT uq_ledger_entry_reverses_id UNIQUE (reverses_id);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT uq_ledger_entry_source_key UNIQUE (source_key);

ALTER TABLE ONLY public.ledger_seal
    ADD CONSTRAINT uq_ledger_seal_book_id_prev_hash UNIQUE (book_id, prev_hash);

ALTER TABLE ONLY public.ledger_seal
    ADD CONSTRAINT uq_ledger_seal_book_id_seq UNIQUE (book_id, seq);

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT uq_listing_public_id UNIQUE (public_id);

ALTER TABLE ONLY public.once_key
    ADD CONSTRAINT uq_once_key_scope_key UNIQUE (scope, key);

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT uq_order_line_order_id_variant_id UNIQUE (order_id, variant_id);

ALTER TABLE ONLY public.payment_match
    ADD CONSTRAINT uq_payment_match_payment_id UNIQUE (payment_id);

ALTER TABLE ONLY public.payment_match
    ADD CONSTRAINT uq_payment_match_statement_line_id UNIQUE (statement_line_id);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT uq_payment_receipt_number UNIQUE (receipt_number);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT uq_payment_token UNIQUE (token);

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT uq_payout_receipt_number UNIQUE (receipt_number);

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT uq_payout_token UNIQUE (token);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_email UNIQUE (email);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_phone UNIQUE (phone);

ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_username UNIQUE (username);

ALTER TABLE ONLY public.photo
    ADD CONSTRAINT uq_photo_key UNIQUE (key);

ALTER TABLE ONLY public.photo
    ADD CONSTRAINT uq_photo_listing_id_position UNIQUE (listing_id, "position");

ALTER TABLE ONLY public.seller
    ADD CONSTRAINT uq_seller_slug UNIQUE (slug);

ALTER TABLE ONLY public.session_row
    ADD CONSTRAINT uq_session_row_cookie_sha256 UNIQUE (cookie_sha256);

ALTER TABLE ONLY public.shop_order
    ADD CONSTRAINT uq_shop_order_number UNIQUE (number);

ALTER TABLE ONLY public.shop_order
    ADD CONSTRAINT uq_shop_order_token UNIQUE (token);

ALTER TABLE ONLY public.stock_hold
    ADD CONSTRAINT uq_stock_hold_order_id_variant_id UNIQUE (order_id, variant_id);

ALTER TABLE ONLY public.variant
    ADD CONSTRAINT uq_variant_listing_id_position UNIQUE (listing_id, "position");

CREATE INDEX ix_bank_account_bumdesa_id ON public.bank_account USING btree (bumdesa_id);

CREATE INDEX ix_bumdesa_village_code ON public.bumdesa USING btree (village_code);

CREATE INDEX ix_cart_used_at ON public.cart USING btree (used_at);

CREATE INDEX ix_cash_move_bumdesa_id ON public.cash_move USING btree (bumdesa_id);

CREATE INDEX ix_category_parent_id ON public.category USING btree (parent_id);

CREATE INDEX ix_checkout_buyer_phone ON public.checkout USING btree (buyer_phone);

CREATE INDEX ix_ledger_line_account ON public.ledger_line USING btree (book_id, account_code, effective_on, entry_id, line_no);

CREATE INDEX ix_ledger_line_day ON public.ledger_line USING btree (book_id, effective_on);

CREATE INDEX ix_ledger_line_sub_ledger ON public.ledger_line USING btree (book_id, account_code, sub_ledger, effective_on, entry_id);

CREATE INDEX ix_listing_bumdesa ON public.listing USING btree (bumdesa_id, state, id);

CREATE INDEX ix_listing_category ON public.listing USING btree (category_id, state, id);

CREATE INDEX ix_listing_newest ON public.listing USING btree (state, id);

CREATE INDEX ix_listing_seller ON public.listing USING btree (seller_id, state, id);

CREATE INDEX ix_listing_shelf ON public.listing USING btree (main_category_id, state, id);

CREATE INDEX ix_listing_village ON public.listing USING btree (village_code, state, id);

CREATE INDEX ix_order_line_seller ON public.order_line USING btree (seller_id, id);

CREATE INDEX ix_outbox_delivery_due ON public.outbox_delivery USING btree (done_at, dead_at, run_at);

CREATE INDEX ix_outbox_delivery_message_id ON public.outbox_delivery USING btree (message_id);

CREATE INDEX ix_payment_desk ON public.payment USING btree (bumdesa_id, state, method, id);

CREATE INDEX ix_payment_order_id ON public.payment USING btree (order_id);

CREATE INDEX ix_payout_desk ON public.payout USING btree (bumdesa_id, state, id);

CREATE INDEX ix_payout_seller ON public.payout USING btree (seller_id, id);

CREATE INDEX ix_photo_loose ON public.photo USING btree (listing_id, made_at);

CREATE INDEX ix_photo_seller_print ON public.photo USING btree (seller_id, print);

CREATE INDEX ix_place_children ON public.place USING btree (parent_code, code) WHERE (level < 4);

CREATE INDEX ix_place_level_key ON public.place USING btree (level, search_key, code);

CREATE INDEX ix_refund_desk ON public.refund USING btree (bumdesa_id, state, id);

CREATE INDEX ix_refund_order_id ON public.refund USING btree (order_id);

CREATE INDEX ix_seller_bumdesa ON public.seller USING btree (bumdesa_id, state, id);

CREATE INDEX ix_seller_village ON public.seller USING btree (village_code, id);

CREATE INDEX ix_session_row_person_id ON public.session_row USING btree (person_id);

CREATE UNIQUE INDEX ix_shipping_tariff_current ON public.shipping_tariff USING btree (bumdesa_id, courier, service, place_code) WHERE active;

CREATE INDEX ix_shop_order_checkout_id ON public.shop_order USING btree (checkout_id);

CREATE INDEX ix_shop_order_desk ON public.shop_order USING btree (bumdesa_id, state, id);

CREATE INDEX ix_shop_order_due ON public.shop_order USING btree (state, due_at);

CREATE INDEX ix_staff_role_bumdesa_id ON public.staff_role USING btree (bumdesa_id);

CREATE INDEX ix_staff_role_change_bumdesa_id ON public.staff_role_change USING btree (bumdesa_id);

CREATE INDEX ix_staff_role_change_person_id ON public.staff_role_change USING btree (person_id);

CREATE INDEX ix_stall_keeper_seller_id ON public.stall_keeper USING btree (seller_id);

CREATE INDEX ix_state_change_subject ON public.state_change USING btree (machine, subject_id, id);

CREATE INDEX ix_statement_line_desk ON public.statement_line USING btree (bumdesa_id, state, id);

CREATE INDEX ix_stock_hold_due ON public.stock_hold USING btree (state, until);

CREATE INDEX ix_stock_hold_variant ON public.stock_hold USING btree (variant_id, state, until);

CREATE INDEX ix_stock_move_variant ON public.stock_move USING btree (variant_id, id);

CREATE UNIQUE INDEX uq_payment_active ON public.payment USING btree (order_id) WHERE ((state)::text = ANY ((ARRAY['pending'::character varying, 'succeeded'::character varying])::text[]));

CREATE UNIQUE INDEX uq_payment_due ON public.payment USING btree (bank_account_id, due_rupiah) WHERE (((state)::text = 'pending'::text) AND ((method)::text = 'transfer'::text));

CREATE UNIQUE INDEX uq_payout_open ON public.payout USING btree (seller_id) WHERE ((state)::text = ANY ((ARRAY['requested'::character varying, 'approved'::character varying])::text[]));

CREATE UNIQUE INDEX uq_seller_consent_standing ON public.seller_consent USING btree (seller_id, kind) WHERE (withdrawn_at IS NULL);

CREATE UNIQUE INDEX uq_statement_line_typed ON public.statement_line USING btree (bank_account_id, booked_on, amount_rupiah, text) WHERE ((state)::text <> 'discarded'::text);

CREATE UNIQUE INDEX uq_stock_move_order ON public.stock_move USING btree (order_id, variant_id, kind) WHERE (order_id IS NOT NULL);

CREATE TRIGGER guard_bank_account_no_delete BEFORE DELETE ON public.bank_account FOR EACH ROW EXECUTE FUNCTION public.guard_bank_account_no_delete_f();

CREATE TRIGGER guard_bank_account_no_update_of_frozen BEFORE UPDATE OF bumdesa_id, bank, number_secret, number_hash, number_end, holder, account_code ON public.bank_account FOR EACH ROW EXECUTE FUNCTION public.guard_bank_account_no_update_of_frozen_f();

CREATE TRIGGER guard_bumdesa_no_delete BEFORE DELETE ON public.bumdesa FOR EACH ROW EXECUTE FUNCTION public.guard_bumdesa_no_delete_f();

CREATE TRIGGER guard_bumdesa_no_update_of_frozen BEFORE UPDATE OF slug, village_code, zone, book_id ON public.bumdesa FOR EACH ROW WHEN ((((old.slug)::text <> (new.slug)::text) OR ((old.village_code)::text <> (new.village_code)::text) OR ((old.zone)::text <> (new.zone)::text) OR ((old.book_id IS NOT NULL) AND ((new.book_id IS NULL) OR (new.book_id <> old.book_id))))) EXECUTE FUNCTION public.guard_bumdesa_no_update_of_frozen_f();

CREATE TRIGGER guard_bumdesa_terms_no_delete BEFORE DELETE ON public.bumdesa_terms FOR EACH ROW EXECUTE FUNCTION public.guard_bumdesa_terms_no_delete_f();

CREATE TRIGGER guard_bumdesa_terms_no_truncate BEFORE TRUNCATE ON public.bumdesa_terms FOR EACH STATEMENT EXECUTE FUNCTION public.guard_bumdesa_terms_no_truncate_f();

CREATE TRIGGER guard_bumdesa_terms_no_update BEFORE UPDATE ON public.bumdesa_terms FOR EACH ROW EXECUTE FUNCTION public.guard_bumdesa_terms_no_update_f();

CREATE TRIGGER guard_cash_move_no_delete BEFORE DELETE ON public.cash_move FOR EACH ROW EXECUTE FUNCTION public.guard_cash_move_no_delete_f();

CREATE TRIGGER guard_cash_move_no_truncate BEFORE TRUNCATE ON public.cash_move FOR EACH STATEMENT EXECUTE FUNCTION public.guard_cash_move_no_truncate_f();

CREATE TRIGGER guard_cash_move_no_update BEFORE UPDATE ON public.cash_move FOR EACH ROW EXECUTE FUNCTION public.guard_cash_move_no_update_f();

CREATE TRIGGER guard_checkout_no_delete BEFORE DELETE ON public.checkout FOR EACH ROW EXECUTE FUNCTION public.guard_checkout_no_delete_f();

CREATE TRIGGER guard_checkout_no_truncate BEFORE TRUNCATE ON public.checkout FOR EACH STATEMENT EXECUTE FUNCTION public.guard_checkout_no_truncate_f();

CREATE TRIGGER guard_checkout_no_update BEFORE UPDATE ON public.checkout FOR EACH ROW EXECUTE FUNCTION public.guard_checkout_no_update_f();

CREATE TRIGGER guard_ledger_account_no_delete BEFORE DELETE ON public.ledger_account FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_account_no_delete_f();

CREATE TRIGGER guard_ledger_account_no_update BEFORE UPDATE ON public.ledger_account FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_account_no_update_f();

CREATE TRIGGER guard_ledger_balance_no_delete BEFORE DELETE ON public.ledger_balance FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_balance_no_delete_f();

CREATE TRIGGER guard_ledger_balance_no_truncate BEFORE TRUNCATE ON public.ledger_balance FOR EACH STATEMENT EXECUTE FUNCTION public.guard_ledger_balance_no_truncate_f();

CREATE TRIGGER guard_ledger_balance_not_empty BEFORE INSERT ON public.ledger_balance FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_balance_not_empty_f();

CREATE TRIGGER guard_ledger_balance_not_moved_by_lines BEFORE UPDATE ON public.ledger_balance FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_balance_not_moved_by_lines_f();

CREATE TRIGGER guard_ledger_book_no_delete BEFORE DELETE ON public.ledger_book FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_book_no_delete_f();

CREATE TRIGGER guard_ledger_book_no_update BEFORE UPDATE ON public.ledger_book FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_book_no_update_f();

CREATE TRIGGER guard_ledger_entry_in_closed_month BEFORE INSERT ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_entry_in_closed_month_f();

CREATE TRIGGER guard_ledger_entry_no_delete BEFORE DELETE ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_entry_no_delete_f();

CREATE TRIGGER guard_ledger_entry_no_update BEFORE UPDATE ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_entry_no_update_f();

CREATE TRIGGER guard_ledger_entry_number_out_of_order BEFORE INSERT ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_entry_number_out_of_order_f();

CREATE TRIGGER guard_ledger_line_after_the_seal BEFORE INSERT ON public.ledger_line FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_line_after_the_seal_f();

CREATE TRIGGER guard_ledger_line_no_delete BEFORE DELETE ON public.ledger_line FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_line_no_delete_f();

CREATE TRIGGER guard_ledger_line_no_truncate BEFORE TRUNCATE ON public.ledger_line FOR EACH STATEMENT EXECUTE FUNCTION public.guard_ledger_line_no_truncate_f();

CREATE TRIGGER guard_ledger_line_no_update BEFORE UPDATE ON public.ledger_line FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_line_no_update_f();

CREATE TRIGGER guard_ledger_line_on_a_heading BEFORE INSERT ON public.ledger_line FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_line_on_a_heading_f();

CREATE TRIGGER guard_ledger_line_wrong_sub_ledger BEFORE INSERT ON public.ledger_line FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_line_wrong_sub_ledger_f();

CREATE TRIGGER guard_ledger_month_total_no_delete BEFORE DELETE ON public.ledger_month_total FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_month_total_no_delete_f();

CREATE TRIGGER guard_ledger_month_total_no_truncate BEFORE TRUNCATE ON public.ledger_month_total FOR EACH STATEMENT EXECUTE FUNCTION public.guard_ledger_month_total_no_truncate_f();

CREATE TRIGGER guard_ledger_month_total_not_added_by_lines BEFORE UPDATE ON public.ledger_month_total FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_month_total_not_added_by_lines_f();

CREATE TRIGGER guard_ledger_month_total_not_empty BEFORE INSERT ON public.ledger_month_total FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_month_total_not_empty_f();

CREATE TRIGGER guard_ledger_period_no_delete BEFORE DELETE ON public.ledger_period FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_period_no_delete_f();

CREATE TRIGGER guard_ledger_period_not_a_closing BEFORE UPDATE ON public.ledger_period FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_period_not_a_closing_f();

CREATE TRIGGER guard_ledger_period_not_opened_open BEFORE INSERT ON public.ledger_period FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_period_not_opened_open_f();

CREATE TRIGGER guard_ledger_seal_keeps_sums AFTER INSERT ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_seal_keeps_sums_f();

CREATE TRIGGER guard_ledger_seal_no_delete BEFORE DELETE ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_seal_no_delete_f();

CREATE TRIGGER guard_ledger_seal_no_update BEFORE UPDATE ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_seal_no_update_f();

CREATE TRIGGER guard_ledger_seal_not_a_mirror BEFORE INSERT ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_seal_not_a_mirror_f();

CREATE TRIGGER guard_ledger_seal_not_balanced BEFORE INSERT ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_seal_not_balanced_f();

CREATE TRIGGER guard_ledger_seal_not_next_in_chain BEFORE INSERT ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_seal_not_next_in_chain_f();

CREATE TRIGGER guard_ledger_unit_no_delete BEFORE DELETE ON public.ledger_unit FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_unit_no_delete_f();

CREATE TRIGGER guard_ledger_unit_no_update BEFORE UPDATE ON public.ledger_unit FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_unit_no_update_f();

CREATE TRIGGER guard_order_line_no_delete BEFORE DELETE ON public.order_line FOR EACH ROW EXECUTE FUNCTION public.guard_order_line_no_delete_f();

CREATE TRIGGER guard_order_line_no_truncate BEFORE TRUNCATE ON public.order_line FOR EACH STATEMENT EXECUTE FUNCTION public.guard_order_line_no_truncate_f();

CREATE TRIGGER guard_order_line_no_update BEFORE UPDATE ON public.order_line FOR EACH ROW EXECUTE FUNCTION public.guard_order_line_no_update_f();

CREATE TRIGGER guard_payment_match_no_delete BEFORE DELETE ON public.payment_match FOR EACH ROW EXECUTE FUNCTION public.guard_payment_match_no_delete_f();

CREATE TRIGGER guard_payment_match_no_truncate BEFORE TRUNCATE ON public.payment_match FOR EACH STATEMENT EXECUTE FUNCTION public.guard_payment_match_no_truncate_f();

CREATE TRIGGER guard_payment_match_no_update BEFORE UPDATE ON public.payment_match FOR EACH ROW EXECUTE FUNCTION public.guard_payment_match_no_update_f();

CREATE TRIGGER guard_payment_no_delete BEFORE DELETE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.guard_payment_no_delete_f();

CREATE TRIGGER guard_payment_no_update_of_frozen BEFORE UPDATE OF order_id, bumdesa_id, token, method, total_rupiah, code_rupiah, due_rupiah, bank_account_id, opened_at ON public.payment FOR EACH ROW EXECUTE FUNCTION public.guard_payment_no_update_of_frozen_f();

CREATE TRIGGER guard_payout_no_delete BEFORE DELETE ON public.payout FOR EACH ROW EXECUTE FUNCTION public.guard_payout_no_delete_f();

CREATE TRIGGER guard_payout_no_update_of_frozen BEFORE UPDATE OF amount_rupiah, bumdesa_id, seller_id, how, token, receipt_number, requested_by, requested_at ON public.payout FOR EACH ROW EXECUTE FUNCTION public.guard_payout_no_update_of_frozen_f();

CREATE TRIGGER guard_refund_no_delete BEFORE DELETE ON public.refund FOR EACH ROW EXECUTE FUNCTION public.guard_refund_no_delete_f();

CREATE TRIGGER guard_refund_no_update_of_frozen BEFORE UPDATE OF amount_rupiah, order_id, payment_id, bumdesa_id, late, opened_at ON public.refund FOR EACH ROW EXECUTE FUNCTION public.guard_refund_no_update_of_frozen_f();

CREATE TRIGGER guard_seller_consent_no_delete BEFORE DELETE ON public.seller_consent FOR EACH ROW EXECUTE FUNCTION public.guard_seller_consent_no_delete_f();

CREATE TRIGGER guard_seller_consent_no_truncate BEFORE TRUNCATE ON public.seller_consent FOR EACH STATEMENT EXECUTE FUNCTION public.guard_seller_consent_no_truncate_f();

CREATE TRIGGER guard_seller_consent_no_update BEFORE UPDATE ON public.seller_consent FOR EACH ROW WHEN ((old.withdrawn_at IS NOT NULL)) EXECUTE FUNCTION public.guard_seller_consent_no_update_f();

CREATE TRIGGER guard_seller_consent_no_update_of_frozen BEFORE UPDATE OF seller_id, kind, method ON public.seller_consent FOR EACH ROW EXECUTE FUNCTION public.guard_seller_consent_no_update_of_frozen_f();

CREATE TRIGGER guard_shop_order_no_delete BEFORE DELETE ON public.shop_order FOR EACH ROW EXECUTE FUNCTION public.guard_shop_order_no_delete_f();

CREATE TRIGGER guard_shop_order_no_update_of_frozen BEFORE UPDATE OF checkout_id, bumdesa_id, number, token, pay_on, pay_method, delivery, goods_rupiah, shipping_rupiah, total_rupiah, terms_id, commission_bp, placed_at ON public.shop_order FOR EACH ROW EXECUTE FUNCTION public.guard_shop_order_no_update_of_frozen_f();

CREATE TRIGGER guard_staff_role_change_no_delete BEFORE DELETE ON public.staff_role_change FOR EACH ROW EXECUTE FUNCTION public.guard_staff_role_change_no_delete_f();

CREATE TRIGGER guard_staff_role_change_no_truncate BEFORE TRUNCATE ON public.staff_role_change FOR EACH STATEMENT EXECUTE FUNCTION public.guard_staff_role_change_no_truncate_f();

CREATE TRIGGER guard_staff_role_change_no_update BEFORE UPDATE ON public.staff_role_change FOR EACH ROW EXECUTE FUNCTION public.guard_staff_role_change_no_update_f();

CREATE TRIGGER guard_state_change_no_delete BEFORE DELETE ON public.state_change FOR EACH ROW EXECUTE FUNCTION public.guard_state_change_no_delete_f();

CREATE TRIGGER guard_state_change_no_truncate BEFORE TRUNCATE ON public.state_change FOR EACH STATEMENT EXECUTE FUNCTION public.guard_state_change_no_truncate_f();

CREATE TRIGGER guard_state_change_no_update BEFORE UPDATE ON public.state_change FOR EACH ROW EXECUTE FUNCTION public.guard_state_change_no_update_f();

CREATE TRIGGER guard_statement_line_no_delete BEFORE DELETE ON public.statement_line FOR EACH ROW EXECUTE FUNCTION public.guard_statement_line_no_delete_f();

CREATE TRIGGER guard_statement_line_no_update_of_frozen BEFORE UPDATE OF amount_rupiah, bumdesa_id, bank_account_id, booked_on, text, typed_by, typed_at ON public.statement_line FOR EACH ROW EXECUTE FUNCTION public.guard_statement_line_no_update_of_frozen_f();

CREATE TRIGGER guard_stock_hold_no_delete BEFORE DELETE ON public.stock_hold FOR EACH ROW EXECUTE FUNCTION public.guard_stock_hold_no_delete_f();

CREATE TRIGGER guard_stock_hold_no_truncate BEFORE TRUNCATE ON public.stock_hold FOR EACH STATEMENT EXECUTE FUNCTION public.guard_stock_hold_no_truncate_f();

CREATE TRIGGER guard_stock_hold_no_update BEFORE UPDATE ON public.stock_hold FOR EACH ROW WHEN (((old.order_id <> new.order_id) OR (old.variant_id <> new.variant_id) OR (old.quantity <> new.quantity) OR (((old.state)::text <> (new.state)::text) AND ((old.state)::text <> 'active'::text) AND (NOT (((old.state)::text = 'consumed'::text) AND ((new.state)::text = 'restocked'::text)))))) EXECUTE FUNCTION public.guard_stock_hold_no_update_f();

CREATE TRIGGER guard_stock_move_no_delete BEFORE DELETE ON public.stock_move FOR EACH ROW EXECUTE FUNCTION public.guard_stock_move_no_delete_f();

CREATE TRIGGER guard_stock_move_no_truncate BEFORE TRUNCATE ON public.stock_move FOR EACH STATEMENT EXECUTE FUNCTION public.guard_stock_move_no_truncate_f();

CREATE TRIGGER guard_stock_move_no_update BEFORE UPDATE ON public.stock_move FOR EACH ROW EXECUTE FUNCTION public.guard_stock_move_no_update_f();

ALTER TABLE ONLY public.bank_account
    ADD CONSTRAINT fk_bank_account_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.bumdesa
    ADD CONSTRAINT fk_bumdesa_book_id FOREIGN KEY (book_id) REFERENCES public.ledger_book(id);

ALTER TABLE ONLY public.bumdesa_terms
    ADD CONSTRAINT fk_bumdesa_terms_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.bumdesa
    ADD CONSTRAINT fk_bumdesa_village_code FOREIGN KEY (village_code) REFERENCES public.place(code);

ALTER TABLE ONLY public.cart_line
    ADD CONSTRAINT fk_cart_line_cart_id FOREIGN KEY (cart_id) REFERENCES public.cart(id);

ALTER TABLE ONLY public.cash_move
    ADD CONSTRAINT fk_cash_move_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.cash_move
    ADD CONSTRAINT fk_cash_move_moved_by FOREIGN KEY (moved_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.category
    ADD CONSTRAINT fk_category_parent_id FOREIGN KEY (parent_id) REFERENCES public.category(id);

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT fk_ledger_account_book_id FOREIGN KEY (book_id) REFERENCES public.ledger_book(id);

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT fk_ledger_account_book_id_parent_code FOREIGN KEY (book_id, parent_code) REFERENCES public.ledger_account(book_id, code);

ALTER TABLE ONLY public.ledger_balance
    ADD CONSTRAINT fk_ledger_balance_book_id_account_code_kept_side FOREIGN KEY (book_id, account_code, kept_side) REFERENCES public.ledger_account(book_id, code, kept_side);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_book_id FOREIGN KEY (book_id) REFERENCES public.ledger_book(id);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_book_id_month FOREIGN KEY (book_id, month) REFERENCES public.ledger_period(book_id, month);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_reverses_id FOREIGN KEY (reverses_id) REFERENCES public.ledger_entry(id);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_sealed FOREIGN KEY (id) REFERENCES public.ledger_seal(entry_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.ledger_line
    ADD CONSTRAINT fk_ledger_line_book_id_account_code FOREIGN KEY (book_id, account_code) REFERENCES public.ledger_account(book_id, code);

ALTER TABLE ONLY public.ledger_line
    ADD CONSTRAINT fk_ledger_line_book_id_unit FOREIGN KEY (book_id, unit) REFERENCES public.ledger_unit(book_id, code);

ALTER TABLE ONLY public.ledger_line
    ADD CONSTRAINT fk_ledger_line_entry_id_book_id_effective_on FOREIGN KEY (entry_id, book_id, effective_on) REFERENCES public.ledger_entry(id, book_id, effective_on);

ALTER TABLE ONLY public.ledger_month_total
    ADD CONSTRAINT fk_ledger_month_total_book_id_account_code FOREIGN KEY (book_id, account_code) REFERENCES public.ledger_account(book_id, code);

ALTER TABLE ONLY public.ledger_period
    ADD CONSTRAINT fk_ledger_period_book_id FOREIGN KEY (book_id) REFERENCES public.ledger_book(id);

ALTER TABLE ONLY public.ledger_seal
    ADD CONSTRAINT fk_ledger_seal_book_id FOREIGN KEY (book_id) REFERENCES public.ledger_book(id);

ALTER TABLE ONLY public.ledger_unit
    ADD CONSTRAINT fk_ledger_unit_book_id FOREIGN KEY (book_id) REFERENCES public.ledger_book(id);

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_category_id FOREIGN KEY (category_id) REFERENCES public.category(id);

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_made_by FOREIGN KEY (made_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_main_category_id FOREIGN KEY (main_category_id) REFERENCES public.category(id);

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_seller_id FOREIGN KEY (seller_id) REFERENCES public.seller(id);

ALTER TABLE ONLY public.listing
    ADD CONSTRAINT fk_listing_village_code FOREIGN KEY (village_code) REFERENCES public.place(code);

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_order_id FOREIGN KEY (order_id) REFERENCES public.shop_order(id);

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_seller_id FOREIGN KEY (seller_id) REFERENCES public.seller(id);

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT fk_order_line_variant_id FOREIGN KEY (variant_id) REFERENCES public.variant(id);

ALTER TABLE ONLY public.outbox_delivery
    ADD CONSTRAINT fk_outbox_delivery_message_id FOREIGN KEY (message_id) REFERENCES public.outbox_message(id);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_bank_account_id FOREIGN KEY (bank_account_id) REFERENCES public.bank_account(id);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.payment_code
    ADD CONSTRAINT fk_payment_code_bank_account_id FOREIGN KEY (bank_account_id) REFERENCES public.bank_account(id);

ALTER TABLE ONLY public.payment_code
    ADD CONSTRAINT fk_payment_code_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.payment_match
    ADD CONSTRAINT fk_payment_match_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.payment_match
    ADD CONSTRAINT fk_payment_match_matched_by FOREIGN KEY (matched_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.payment_match
    ADD CONSTRAINT fk_payment_match_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(id);

ALTER TABLE ONLY public.payment_match
    ADD CONSTRAINT fk_payment_match_statement_line_id FOREIGN KEY (statement_line_id) REFERENCES public.statement_line(id);

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT fk_payout_approved_by FOREIGN KEY (approved_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT fk_payout_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT fk_payout_paid_by FOREIGN KEY (paid_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT fk_payout_requested_by FOREIGN KEY (requested_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.payout
    ADD CONSTRAINT fk_payout_seller_id FOREIGN KEY (seller_id) REFERENCES public.seller(id);

ALTER TABLE ONLY public.photo
    ADD CONSTRAINT fk_photo_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.photo
    ADD CONSTRAINT fk_photo_listing_id FOREIGN KEY (listing_id) REFERENCES public.listing(id);

ALTER TABLE ONLY public.photo
    ADD CONSTRAINT fk_photo_seller_id FOREIGN KEY (seller_id) REFERENCES public.seller(id);

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT fk_refund_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT fk_refund_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(id);

ALTER TABLE ONLY public.seller
    ADD CONSTRAINT fk_seller_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.seller_consent
    ADD CONSTRAINT fk_seller_consent_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.seller_consent
    ADD CONSTRAINT fk_seller_consent_recorded_by FOREIGN KEY (recorded_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.seller_consent
    ADD CONSTRAINT fk_seller_consent_seller_id FOREIGN KEY (seller_id) REFERENCES public.seller(id);

ALTER TABLE ONLY public.seller
    ADD CONSTRAINT fk_seller_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);

ALTER TABLE ONLY public.seller
    ADD CONSTRAINT fk_seller_village_code FOREIGN KEY (village_code) REFERENCES public.place(code);

ALTER TABLE ONLY public.session_row
    ADD CONSTRAINT fk_session_row_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);

ALTER TABLE ONLY public.shipping_tariff
    ADD CONSTRAINT fk_shipping_tariff_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.shipping_tariff
    ADD CONSTRAINT fk_shipping_tariff_set_by FOREIGN KEY (set_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.shop_order
    ADD CONSTRAINT fk_shop_order_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.shop_order
    ADD CONSTRAINT fk_shop_order_checkout_id FOREIGN KEY (checkout_id) REFERENCES public.checkout(id);

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT fk_staff_role_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.staff_role_change
    ADD CONSTRAINT fk_staff_role_change_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.staff_role_change
    ADD CONSTRAINT fk_staff_role_change_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);

ALTER TABLE ONLY public.staff_role
    ADD CONSTRAINT fk_staff_role_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);

ALTER TABLE ONLY public.stall_keeper
    ADD CONSTRAINT fk_stall_keeper_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);

ALTER TABLE ONLY public.statement_line
    ADD CONSTRAINT fk_statement_line_bank_account_id FOREIGN KEY (bank_account_id) REFERENCES public.bank_account(id);

ALTER TABLE ONLY public.statement_line
    ADD CONSTRAINT fk_statement_line_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.statement_line
    ADD CONSTRAINT fk_statement_line_typed_by FOREIGN KEY (typed_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.stock_hold
    ADD CONSTRAINT fk_stock_hold_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.stock_hold
    ADD CONSTRAINT fk_stock_hold_variant_id FOREIGN KEY (variant_id) REFERENCES public.variant(id);

ALTER TABLE ONLY public.stock_level
    ADD CONSTRAINT fk_stock_level_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.stock_level
    ADD CONSTRAINT fk_stock_level_variant_id FOREIGN KEY (variant_id) REFERENCES public.variant(id);

ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.stock_move
    ADD CONSTRAINT fk_stock_move_variant_id FOREIGN KEY (variant_id) REFERENCES public.variant(id);

ALTER TABLE ONLY public.variant
    ADD CONSTRAINT fk_variant_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.variant
    ADD CONSTRAINT fk_variant_listing_id FOREIGN KEY (listing_id) REFERENCES public.listing(id);
