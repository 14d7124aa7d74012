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

CREATE FUNCTION public.guard_card_checkout_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_checkout rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_checkout_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_checkout rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_dispute_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_dispute rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_dispute_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_dispute rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_payout_line_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_payout_line rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_payout_line_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_payout_line allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_payout_line_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_payout_line rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_payout_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_payout rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_payout_no_truncate_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_payout allows no truncate' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_payout_no_update_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_payout rows allow no update' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_refund_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_refund rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_card_refund_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'card_refund rows allow no update' USING ERRCODE = '23001'; END $$;

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

CREATE FUNCTION public.guard_gateway_event_no_delete_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'gateway_event rows allow no delete' USING ERRCODE = '23001'; END $$;

CREATE FUNCTION public.guard_gateway_event_no_update_of_frozen_f() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'gateway_event rows allow no update' USING ERRCODE = '23001'; END $$;

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

CREATE TABLE public.card_checkout (
    id integer NOT NULL,
    payment_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    account_ref character varying(120) NOT NULL,
    live boolean NOT NULL,
    home character varying(200) NOT NULL,
    ref character varying(120),
    intent_ref character varying(120) NOT NULL,
    url text NOT NULL,
    problem character varying(200) NOT NULL,
    set_aside_rupiah bigint,
    expires_at timestamp with time zone NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    checks integer NOT NULL,
    next_check_at timestamp with time zone,
    CONSTRAINT ck_card_checkout_looked_after CHECK ((((state)::text = ANY ((ARRAY['asked'::character varying, 'open'::character varying])::text[])) = (next_check_at IS NOT NULL))),
    CONSTRAINT ck_card_checkout_ref CHECK ((((state)::text = ANY ((ARRAY['asked'::character varying, 'failed'::character varying])::text[])) OR (ref IS NOT NULL))),
    CONSTRAINT ck_card_checkout_set_aside CHECK (((set_aside_rupiah IS NULL) OR (((state)::text = 'review'::text) AND (set_aside_rupiah > 0)))),
    CONSTRAINT ck_card_checkout_state CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'open'::character varying, 'paid'::character varying, 'expired'::character varying, 'failed'::character varying, 'review'::character varying])::text[])))
);

CREATE SEQUENCE public.card_checkout_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.card_checkout_id_seq OWNED BY public.card_checkout.id;

CREATE TABLE public.card_dispute (
    id integer NOT NULL,
    payment_id integer NOT NULL,
    order_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    ref character varying(120) NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    amount_rupiah bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT ck_card_dispute_amount CHECK ((amount_rupiah > 0)),
    CONSTRAINT ck_card_dispute_ended CHECK ((((state)::text = 'opened'::text) = (ended_at IS NULL))),
    CONSTRAINT ck_card_dispute_state CHECK (((state)::text = ANY ((ARRAY['opened'::character varying, 'won'::character varying, 'lost'::character varying])::text[])))
);

CREATE SEQUENCE public.card_dispute_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.card_dispute_id_seq OWNED BY public.card_dispute.id;

CREATE TABLE public.card_payout (
    id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    ref character varying(120) NOT NULL,
    amount_rupiah bigint NOT NULL,
    bank_code character varying(20) NOT NULL,
    arrived_at timestamp with time zone NOT NULL,
    noted_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.card_payout_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.card_payout_id_seq OWNED BY public.card_payout.id;

CREATE TABLE public.card_payout_line (
    id integer NOT NULL,
    payout_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    payment_id integer,
    ref character varying(120) NOT NULL,
    kind character varying(10) NOT NULL,
    amount_rupiah bigint NOT NULL,
    fee_rupiah bigint NOT NULL,
    CONSTRAINT ck_card_payout_line_kind CHECK (((kind)::text = ANY ((ARRAY['charge'::character varying, 'refund'::character varying, 'dispute'::character varying, 'fee'::character varying])::text[])))
);

CREATE SEQUENCE public.card_payout_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.card_payout_line_id_seq OWNED BY public.card_payout_line.id;

CREATE TABLE public.card_refund (
    id integer NOT NULL,
    refund_id integer NOT NULL,
    bumdesa_id integer NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    reference character varying(22) NOT NULL,
    ref character varying(120) NOT NULL,
    problem character varying(200) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    checks integer NOT NULL,
    next_check_at timestamp with time zone,
    CONSTRAINT ck_card_refund_looked_after CHECK ((((state)::text = ANY ((ARRAY['submitted'::character varying, 'unknown'::character varying])::text[])) = (next_check_at IS NOT NULL))),
    CONSTRAINT ck_card_refund_state CHECK (((state)::text = ANY ((ARRAY['submitted'::character varying, 'unknown'::character varying, 'paid'::character varying, 'failed'::character varying])::text[])))
);

CREATE SEQUENCE public.card_refund_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.card_refund_id_seq OWNED BY public.card_refund.id;

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

CREATE TABLE public.gateway_event (
    id integer NOT NULL,
    provider character varying(10) NOT NULL,
    bumdesa_id integer NOT NULL,
    event_key character varying(120) NOT NULL,
    kind character varying(80) NOT NULL,
    body text NOT NULL,
    received_at timestamp with time zone NOT NULL,
    applied_at timestamp with time zone
);

CREATE SEQUENCE public.gateway_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.gateway_event_id_seq OWNED BY public.gateway_event.id;

CREATE TABLE public.gateway_keys (
    bumdesa_id integer NOT NULL,
    key_secret text NOT NULL,
    key_end character varying(4) NOT NULL,
    webhook_secret text NOT NULL,
    live boolean NOT NULL,
    account_ref character varying(120) NOT NULL,
    active boolean NOT NULL,
    least_rupiah bigint NOT NULL,
    bank_code character varying(20) NOT NULL,
    tested_at timestamp with time zone,
    problem character varying(200) NOT NULL,
    events_until timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    actor_id integer,
    actor_name character varying(120) NOT NULL,
    CONSTRAINT ck_gateway_keys_active CHECK (((NOT active) OR (((account_ref)::text <> ''::text) AND (tested_at IS NOT NULL)))),
    CONSTRAINT ck_gateway_keys_least CHECK (((least_rupiah >= 5000) AND (least_rupiah <= 1000000)))
);

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
    CONSTRAINT ck_payment_method CHECK (((method)::text = ANY ((ARRAY['transfer'::character varying, 'counter'::character varying, 'stripe'::character varying])::text[]))),
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
    CONSTRAINT ck_refund_how CHECK (((how IS NULL) OR ((how)::text = ANY ((ARRAY['tunai'::character varying, 'transfer'::character varying, 'stripe'::character varying])::text[])))),
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

ALTER TABLE ONLY public.card_checkout ALTER COLUMN id SET DEFAULT nextval('public.card_checkout_id_seq'::regclass);

ALTER TABLE ONLY public.card_dispute ALTER COLUMN id SET DEFAULT nextval('public.card_dispute_id_seq'::regclass);

ALTER TABLE ONLY public.card_payout ALTER COLUMN id SET DEFAULT nextval('public.card_payout_id_seq'::regclass);

ALTER TABLE ONLY public.card_payout_line ALTER COLUMN id SET DEFAULT nextval('public.card_payout_line_id_seq'::regclass);

ALTER TABLE ONLY public.card_refund ALTER COLUMN id SET DEFAULT nextval('public.card_refund_id_seq'::regclass);

ALTER TABLE ONLY public.cart ALTER COLUMN id SET DEFAULT nextval('public.cart_id_seq'::regclass);

ALTER TABLE ONLY public.cash_move ALTER COLUMN id SET DEFAULT nextval('public.cash_move_id_seq'::regclass);

ALTER TABLE ONLY public.category ALTER COLUMN id SET DEFAULT nextval('public.category_id_seq'::regclass);

ALTER TABLE ONLY public.checkout ALTER COLUMN id SET DEFAULT nextval('public.checkout_id_seq'::regclass);

ALTER TABLE ONLY public.gateway_event ALTER COLUMN id SET DEFAULT nextval('public.gateway_event_id_seq'::regclass);

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

INSERT INTO public.alembic_version VALUES ('0002_cards');

INSERT INTO public.bank_account VALUES (1, 1, 'BRI', 'gAAAAABrAm0kxMi0XpDKc2kiNlC8nFIeZVYMrSs1fZlFuM6sIUJEorcJJdffjB1LnWqtfmB5MnrxudMEs54kcqhCbIfpNUUU5Q==', '371e4fa224e7f719dfb621f9030116a730548e69dd10168561facf1e830b8eff', '7890', 'BUMDesa Maju Bersama', '1.1.01.06', true, '2026-11-22 04:18:44.237426+00', NULL, 'Sistem');
INSERT INTO public.bank_account VALUES (2, 2, 'BRI', 'gAAAAABrAm0kFsaOK2XXf1Onfuv55SHlj8E2p28jyY71EOinjxkWfOHU034dBrKToeVqJH0j236sVsiGZQqd6_83pOopP2llJQ==', '371e4fa224e7f719dfb621f9030116a730548e69dd10168561facf1e830b8eff', '7890', 'BUMDesa Kedua', '1.1.01.06', true, '2026-11-22 04:18:44.472221+00', NULL, 'Sistem');

INSERT INTO public.bumdesa VALUES (1, 'bumdesa-maju-bersama', 'BUMDesa Maju Bersama', '33.17.09.2016', 'Asia/Jakarta', 1, 'marketplace', 'Marketplace', 'Balai desa', NULL, NULL, true, '', '', false, '2026-11-22 04:18:44.143294+00');
INSERT INTO public.bumdesa VALUES (2, 'bumdesa-kedua', 'BUMDesa Kedua', '33.17.10.2008', 'Asia/Jakarta', 2, 'marketplace', 'Marketplace', 'Balai desa', NULL, NULL, true, '', '', false, '2026-11-22 04:18:44.382811+00');

INSERT INTO public.bumdesa_terms VALUES (1, 1, 1, 1000, '2026-11-22 04:18:44.2248+00', '2026-11-22 04:18:44.224811+00', NULL, 'Sistem');
INSERT INTO public.bumdesa_terms VALUES (2, 2, 1, 1000, '2026-11-22 04:18:44.462605+00', '2026-11-22 04:18:44.462618+00', NULL, 'Sistem');

INSERT INTO public.card_checkout VALUES (1, 10, 1, 'paid', 3, 'acct_uji2', false, 'http://localhost', 'cs_test_d9e63ba5ecef9c39aa523470', 'pi_114838f88a14bc3cc1fae2ee', '', '', NULL, '2026-11-23 03:18:49.246135+00', '2026-11-22 04:18:49.310714+00', 1, NULL);
INSERT INTO public.card_checkout VALUES (2, 11, 1, 'paid', 3, 'acct_uji2', false, 'http://localhost', 'cs_test_a600557f6df9435ca75b18fa', 'pi_342251358747fb1137df8d96', '', '', NULL, '2026-11-23 03:18:50.102097+00', '2026-11-22 04:18:50.162364+00', 1, NULL);
INSERT INTO public.card_checkout VALUES (3, 12, 1, 'paid', 3, 'acct_uji2', false, 'http://localhost', 'cs_test_6e94e0c79db18cfa9e7f44dd', 'pi_9f156c261a3f56d476474f8f', '', '', NULL, '2026-11-23 03:18:51.852031+00', '2026-11-22 04:18:51.950835+00', 1, NULL);
INSERT INTO public.card_checkout VALUES (4, 13, 1, 'paid', 3, 'acct_uji2', false, 'http://localhost', 'cs_test_c47f46bc90e279b1a9482547', 'pi_09c40e2272296b95df6db804', '', '', NULL, '2026-11-23 03:18:53.058618+00', '2026-11-22 04:18:53.162814+00', 1, NULL);
INSERT INTO public.card_checkout VALUES (5, 14, 1, 'paid', 3, 'acct_uji2', false, 'http://localhost', 'cs_test_6a3fc43b9a666e2c5d2f8b09', 'pi_08e92e3a55c2454ba3078908', '', '', NULL, '2026-11-23 03:18:54.346248+00', '2026-11-22 04:18:54.422288+00', 1, NULL);
INSERT INTO public.card_checkout VALUES (6, 15, 1, 'review', 3, 'acct_uji2', false, 'http://localhost', 'cs_test_58c760b680a0c8d3f74570b8', 'pi_5f72fa353a077f81a9786dd3', '', 'Yang masuk Rp100.001, seharusnya Rp100.000.', 100001, '2026-11-23 03:18:55.421994+00', '2026-11-22 04:18:55.491509+00', 1, NULL);
INSERT INTO public.card_checkout VALUES (7, 16, 1, 'open', 2, 'acct_uji2', false, 'http://localhost', 'cs_test_56f0349acc76c1622ce9ac1a', '', 'http://127.0.0.1:39319/c/pay/cs_test_56f0349acc76c1622ce9ac1a', '', NULL, '2026-11-23 03:18:56.126712+00', '2026-11-22 04:18:56.188441+00', 0, '2026-11-22 04:22:56.221756+00');

INSERT INTO public.card_dispute VALUES (1, 13, 13, 1, 'du_6ee33bbe03dae59a0516f7e7', 'opened', 1, 100000, '2026-11-22 04:18:54.12765+00', NULL);
INSERT INTO public.card_dispute VALUES (2, 14, 14, 1, 'du_0ee3541d96c659394773e66d', 'lost', 2, 100000, '2026-11-22 04:18:55.078078+00', '2026-11-22 04:18:55.190502+00');

INSERT INTO public.card_payout VALUES (1, 1, 'po_46762955d33d01575dd903ed', 240600, '1.1.01.06', '2026-11-22 04:18:56+00', '2026-11-22 04:18:56.553431+00');

INSERT INTO public.card_payout_line VALUES (1, 1, 1, 15, 'txn_8fcf4317c0f6ac22c9e4624f', 'charge', 100000, 4900);
INSERT INTO public.card_payout_line VALUES (2, 1, 1, 14, 'txn_0f0f24a62e9a2a16d1b2782d', 'dispute', -100000, 0);
INSERT INTO public.card_payout_line VALUES (3, 1, 1, 14, 'txn_4f633546d7f34bd337b4a746', 'charge', 100000, 4900);
INSERT INTO public.card_payout_line VALUES (4, 1, 1, 13, 'txn_52fe1baec9df3bb5abaaa659', 'dispute', -100000, 0);
INSERT INTO public.card_payout_line VALUES (5, 1, 1, 12, 'txn_864ef3a5c2d93f9606abfbcc', 'refund', -100000, 0);
INSERT INTO public.card_payout_line VALUES (6, 1, 1, 13, 'txn_f24edb99f6f3782642077b51', 'charge', 100000, 4900);
INSERT INTO public.card_payout_line VALUES (7, 1, 1, 11, 'txn_f4862d24ef2f2356c9d30976', 'refund', -30000, 0);
INSERT INTO public.card_payout_line VALUES (8, 1, 1, 12, 'txn_1f7da797516c2fec5de945b9', 'charge', 100000, 4900);
INSERT INTO public.card_payout_line VALUES (9, 1, 1, 11, 'txn_8cfb68aef07696ec01113ce4', 'charge', 100000, 4900);
INSERT INTO public.card_payout_line VALUES (10, 1, 1, 10, 'txn_232aed4200e61accb5fd99a7', 'charge', 100000, 4900);

INSERT INTO public.card_refund VALUES (1, 3, 1, 'paid', 2, 'fCFn1XhDkFrxi5pkEhzvoQ', 're_fb5e2e12afdb06adf1f181eb', '', '2026-11-22 04:18:51.570733+00', 1, NULL);
INSERT INTO public.card_refund VALUES (2, 4, 1, 'paid', 2, 'XLcuXp1ZG7XUN3XVhVd3kg', 're_be3af21265c8973f60fcdca0', '', '2026-11-22 04:18:52.74248+00', 1, NULL);

INSERT INTO public.cart VALUES (1, '890aa3d8f51afdd7117294cf78f28562b64fb6e90703432259c8bcc4e1ff0dfd', '', '', '2026-11-22 04:18:44.727241+00');
INSERT INTO public.cart VALUES (2, 'c3124330a48bb2890ec0bdd96a901bfd4ba5acb0b48d19a8ebc37d7ac20e6ff5', '', '', '2026-11-22 04:18:44.945821+00');
INSERT INTO public.cart VALUES (3, 'ed6e3f5327c9f98f875908f6c7f03f028abf9c6f6200719af5aa35b289420c26', '', '', '2026-11-22 04:18:45.461453+00');
INSERT INTO public.cart VALUES (4, '76ae5ea3cc439c221ce207eeaf94a064baa7e6c0dcfea7837d77fa05091932ce', '', '', '2026-11-22 04:18:45.936743+00');
INSERT INTO public.cart VALUES (5, '9af16a1ec3d3c7032cce920976f416fa81986f30602015df635acdf91800efb1', '', '', '2026-11-22 04:18:46.553647+00');
INSERT INTO public.cart VALUES (6, '7ef0dd7340c7d5caf32f4afbcfd60f5f30b443266faf83384e207c830599131f', '', '', '2026-11-22 04:18:47.124779+00');
INSERT INTO public.cart VALUES (7, 'ce15e7d6c7f7d594d69ad6d145c3e95ceb78dbdfe435401cb0c2eac6a66f7f2c', '', '', '2026-11-22 04:18:47.657862+00');
INSERT INTO public.cart VALUES (8, 'dec8fa1887cce6475e836e263ef49923a59693efa9aaf9ca7740f315e6e9d5b8', '', '', '2026-11-22 04:18:48.106415+00');
INSERT INTO public.cart VALUES (9, '41c64f688a19e73675a9aad5f0864729dfa3d3b4b6a8b3772ded3471336437a5', '', '', '2026-11-22 04:18:48.595596+00');
INSERT INTO public.cart VALUES (10, 'c2505221fedd99d33dd0d70a1d7e3546ce7c63f25deded0e57cb377b3e70f42d', '', '', '2026-11-22 04:18:49.178503+00');
INSERT INTO public.cart VALUES (11, '5aad3aed3c47bd0d7e358961cf57b44de067891fbffef3fcd690ebbe3b5c621c', '', '', '2026-11-22 04:18:50.030195+00');
INSERT INTO public.cart VALUES (12, '6306584d487b86796c828b89e9ad02ad5d55da9acb2a5911612719ef4e994239', '', '', '2026-11-22 04:18:51.775044+00');
INSERT INTO public.cart VALUES (13, '72fc86506330c3a2cde4a36bfbe12aa91e2e470d29cf98cff505b859e2b2d23a', '', '', '2026-11-22 04:18:52.965852+00');
INSERT INTO public.cart VALUES (14, 'ddf8929507a68965c27d0a29674dbebc35b35c3b58b77d3c8233f148f1f40230', '', '', '2026-11-22 04:18:54.263584+00');
INSERT INTO public.cart VALUES (15, '06c6bc7726da8371a566076bc107073a12a49437c0e6598f02a4b40f1ce21a22', '', '', '2026-11-22 04:18:55.33107+00');
INSERT INTO public.cart VALUES (16, 'f3cedc3d9a4e6955d7b2cc8eaf6a3b2804c2e772f5861364bae74008edf6ed26', '', '', '2026-11-22 04:18:56.045105+00');

INSERT INTO public.cash_move VALUES (1, 1, 60000, '1.1.01.06', '1.1.01.01', 2, '2026-11-22 04:18:48.393913+00');

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

INSERT INTO public.checkout VALUES (1, 'OR_gW0Vd_e6sARgzzBXrYQ', 'Rina', '+6281200000063', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:44.819143+00');
INSERT INTO public.checkout VALUES (2, '_eFNy11iwLbPKcEryIOduw', 'Rina', '+6281200000067', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:45.057959+00');
INSERT INTO public.checkout VALUES (3, 'ssZTz00-9bHE6UTR17I16w', 'Rina', '+6281200000071', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:45.53907+00');
INSERT INTO public.checkout VALUES (4, 'Nq6GPIEX9CRtmAohcX-BPQ', 'Rina', '+6281200000075', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:46.003616+00');
INSERT INTO public.checkout VALUES (5, 'gQOgxU1eWS8ZvQsBW9AeFQ', 'Rina', '+6281200000079', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:46.60943+00');
INSERT INTO public.checkout VALUES (6, '6yV47cPyNhvIqG6VcX3p5g', 'Rina', '+6281200000083', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:47.179176+00');
INSERT INTO public.checkout VALUES (7, 'obWtih4kro82qtFcpN6wFg', 'Rina', '+6281200000088', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:47.737962+00');
INSERT INTO public.checkout VALUES (8, 'SHSzravgVmZBsuo22kCGTA', 'Rina', '+6281200000091', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:48.155485+00');
INSERT INTO public.checkout VALUES (9, 'phusJzbtC-R6IuJRmRXA1Q', 'Rina', '+6281200000097', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:48.653912+00');
INSERT INTO public.checkout VALUES (10, '9UQ-gQdNGG6PKch-_bvpyg', 'Rina', '+6281200000102', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:49.240462+00');
INSERT INTO public.checkout VALUES (11, '2dtbzmhMqiMc9vt4rhgIww', 'Rina', '+6281200000105', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:50.094821+00');
INSERT INTO public.checkout VALUES (12, 'ZymO2j9DtrI1NlKhAK4QfQ', 'Rina', '+6281200000108', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:51.846065+00');
INSERT INTO public.checkout VALUES (13, 'Pv_9Mvv5LfH3wzbwvu9xiw', 'Rina', '+6281200000111', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:53.050795+00');
INSERT INTO public.checkout VALUES (14, 'bpJWrckW4OWfN-Js-bBciw', 'Rina', '+6281200000114', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:54.338703+00');
INSERT INTO public.checkout VALUES (15, '-rsYAu4oakpKb_x2JBx9DQ', 'Rina', '+6281200000117', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:55.412304+00');
INSERT INTO public.checkout VALUES (16, 'x5QNzQMnLE8H4llvdz7UwA', 'Rina', '+6281200000120', 'Jalan Mawar 5, RT 001/RW 002', '33.17.09', 'Kaliori, Rembang, Jawa Tengah', '', '2026-11-22 04:18:56.118354+00');

INSERT INTO public.gateway_keys VALUES (1, 'gAAAAABrAm0pbM3IpHhAxnYld8CRS2s96FoHVe1egWZ3mZECYlbD_eq8zw1L9cmc3gCIAYUVELCWj5giYrrNKmDzzeg74tnCbw==', 'uji2', 'gAAAAABrAm0p4sO39YMVDzyftdZwV-fo8A1B-_80Tbg4TIKSyzoQdaIcimnJIMwVVpVmwCv2KmXOFO8l4mFlWfCQxLBMbudHqg==', false, 'acct_uji2', true, 10000, '1.1.01.06', '2026-11-22 04:18:49.110688+00', '', '2026-11-22 04:18:49.09603+00', '2026-11-22 04:18:49.123435+00', NULL, 'Sistem');

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
INSERT INTO public.ledger_balance VALUES (1, '1.1.01.01', '', 1, 25000, 16);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.06', 'payout:1', -1, 0, 16);
INSERT INTO public.ledger_balance VALUES (2, '2.1.05.03', 'order:9', -1, 0, 2);
INSERT INTO public.ledger_balance VALUES (2, '2.1.05.02', 'seller:2', -1, -36000, 2);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:10', -1, -100000, 17);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:11', -1, 0, 19);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.02', 'seller:1', -1, -166000, 20);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.05', 'refund:3', -1, 0, 22);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:12', -1, 0, 23);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:13', -1, -100000, 24);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.05', 'refund:4', -1, 0, 25);
INSERT INTO public.ledger_balance VALUES (1, '2.1.05.03', 'order:14', -1, -100000, 27);

INSERT INTO public.ledger_book VALUES (1, 'bumdesa:1', 'BUMDesa Maju Bersama', 'Asia/Jakarta', '2026-11-22T04:18:44.155277+00:00');
INSERT INTO public.ledger_book VALUES (2, 'bumdesa:2', 'BUMDesa Kedua', 'Asia/Jakarta', '2026-11-22T04:18:44.387488+00:00');

INSERT INTO public.ledger_entry VALUES (1, 1, 2026, 1, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:45.372547+00:00', 'payment:2:received', 'Pembayaran LB-5C9SKS5U (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (2, 1, 2026, 2, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:45.710871+00:00', 'payment:3:received', 'Pembayaran LB-BX9KRFSJ (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (3, 1, 2026, 3, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:45.890607+00:00', 'order:3:completed', 'Pesanan LB-BX9KRFSJ selesai', NULL);
INSERT INTO public.ledger_entry VALUES (4, 1, 2026, 4, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:46.187985+00:00', 'payment:4:received', 'Pembayaran LB-PVG6QFXT (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (5, 1, 2026, 5, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:46.404272+00:00', 'order:4:completed', 'Pesanan LB-PVG6QFXT selesai', NULL);
INSERT INTO public.ledger_entry VALUES (6, 1, 2026, 6, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:46.526976+00:00', 'refund:1:opened', 'Pengembalian dana LB-PVG6QFXT', NULL);
INSERT INTO public.ledger_entry VALUES (7, 1, 2026, 7, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:46.826647+00:00', 'payment:5:received', 'Pembayaran LB-5VZQ3WJM (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (8, 1, 2026, 8, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:46.982158+00:00', 'refund:2:opened', 'Pengembalian dana LB-5VZQ3WJM', NULL);
INSERT INTO public.ledger_entry VALUES (9, 1, 2026, 9, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:47.104344+00:00', 'refund:2:paid', 'Dana LB-5VZQ3WJM dikembalikan', NULL);
INSERT INTO public.ledger_entry VALUES (10, 1, 2026, 10, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:47.517914+00:00', 'payment:6:late', 'Uang datang setelah LB-4BSMHWQA berakhir', NULL);
INSERT INTO public.ledger_entry VALUES (11, 1, 2026, 11, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:47.638007+00:00', 'statement-line:6:set-aside', 'Uang masuk belum dikenali', NULL);
INSERT INTO public.ledger_entry VALUES (12, 1, 2026, 12, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:48.060288+00:00', 'payment:7:received', 'Pembayaran LB-HSXE9RX6 (tunai)', NULL);
INSERT INTO public.ledger_entry VALUES (13, 1, 2026, 13, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:48.309868+00:00', 'payment:8:received', 'Pembayaran LB-XBNAFV68 (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (14, 1, 2026, 14, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:48.416043+00:00', 'cash-move:1:moved', 'Ambil tunai dari bank', NULL);
INSERT INTO public.ledger_entry VALUES (15, 1, 2026, 15, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:48.506348+00:00', 'payout:1:approved', 'Pembayaran KW-4BNYUXX4 disetujui', NULL);
INSERT INTO public.ledger_entry VALUES (16, 1, 2026, 16, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:48.562640+00:00', 'payout:1:paid', 'Pembayaran KW-4BNYUXX4 (tunai)', NULL);
INSERT INTO public.ledger_entry VALUES (17, 2, 2026, 1, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:48.828295+00:00', 'payment:9:received', 'Pembayaran LB-G9SC3ABP (transfer)', NULL);
INSERT INTO public.ledger_entry VALUES (18, 2, 2026, 2, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:49.022160+00:00', 'order:9:completed', 'Pesanan LB-G9SC3ABP selesai', NULL);
INSERT INTO public.ledger_entry VALUES (19, 1, 2026, 17, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:49.522708+00:00', 'payment:10:received', 'Pembayaran LB-R3JQRVCJ (kartu)', NULL);
INSERT INTO public.ledger_entry VALUES (20, 1, 2026, 18, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:50.409578+00:00', 'payment:11:received', 'Pembayaran LB-9SZUQT7Y (kartu)', NULL);
INSERT INTO public.ledger_entry VALUES (21, 1, 2026, 19, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:51.478757+00:00', 'order:11:completed', 'Pesanan LB-9SZUQT7Y selesai', NULL);
INSERT INTO public.ledger_entry VALUES (22, 1, 2026, 20, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:51.658741+00:00', 'refund:3:opened', 'Pengembalian dana LB-9SZUQT7Y', NULL);
INSERT INTO public.ledger_entry VALUES (23, 1, 2026, 21, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:52.183303+00:00', 'payment:12:received', 'Pembayaran LB-NX99H9JG (kartu)', NULL);
INSERT INTO public.ledger_entry VALUES (24, 1, 2026, 22, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:52.394522+00:00', 'refund:3:paid', 'Dana LB-9SZUQT7Y dikembalikan', NULL);
INSERT INTO public.ledger_entry VALUES (25, 1, 2026, 23, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:52.830257+00:00', 'refund:4:opened', 'Pengembalian dana LB-NX99H9JG', NULL);
INSERT INTO public.ledger_entry VALUES (26, 1, 2026, 24, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:53.486727+00:00', 'payment:13:received', 'Pembayaran LB-DDKB8PUA (kartu)', NULL);
INSERT INTO public.ledger_entry VALUES (27, 1, 2026, 25, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:53.683564+00:00', 'refund:4:paid', 'Dana LB-NX99H9JG dikembalikan', NULL);
INSERT INTO public.ledger_entry VALUES (28, 1, 2026, 26, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:54.171651+00:00', 'dispute:1:opened', 'Sengketa kartu LB-DDKB8PUA', NULL);
INSERT INTO public.ledger_entry VALUES (29, 1, 2026, 27, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:54.615929+00:00', 'payment:14:received', 'Pembayaran LB-HAEKSPX2 (kartu)', NULL);
INSERT INTO public.ledger_entry VALUES (30, 1, 2026, 28, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:55.116323+00:00', 'dispute:2:opened', 'Sengketa kartu LB-HAEKSPX2', NULL);
INSERT INTO public.ledger_entry VALUES (31, 1, 2026, 29, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:55.232371+00:00', 'dispute:2:lost', 'Sengketa kartu LB-HAEKSPX2 kalah', NULL);
INSERT INTO public.ledger_entry VALUES (32, 1, 2026, 30, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:55.754149+00:00', 'card-checkout:6:set-aside', 'Uang kartu belum dikenali', NULL);
INSERT INTO public.ledger_entry VALUES (33, 1, 2026, 31, '2026-11', '2026-11-22', NULL, '2026-11-22T04:18:56.606659+00:00', 'card-payout:1:arrived', 'Dana kartu cair ke bank', NULL);

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
INSERT INTO public.ledger_line VALUES (19, 1, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (19, 2, 1, '2026-11-22', '2.1.05.03', 'order:10', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (20, 1, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (20, 2, 1, '2026-11-22', '2.1.05.03', 'order:11', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (21, 1, 1, '2026-11-22', '2.1.05.03', 'order:11', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (21, 2, 1, '2026-11-22', '2.1.05.02', 'seller:1', 'marketplace', -90000);
INSERT INTO public.ledger_line VALUES (21, 3, 1, '2026-11-22', '4.1.11.01', '', 'marketplace', -10000);
INSERT INTO public.ledger_line VALUES (22, 1, 1, '2026-11-22', '2.1.05.02', 'seller:1', 'marketplace', 27000);
INSERT INTO public.ledger_line VALUES (22, 2, 1, '2026-11-22', '4.1.11.01', '', 'marketplace', 3000);
INSERT INTO public.ledger_line VALUES (22, 3, 1, '2026-11-22', '2.1.05.05', 'refund:3', 'marketplace', -30000);
INSERT INTO public.ledger_line VALUES (23, 1, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (23, 2, 1, '2026-11-22', '2.1.05.03', 'order:12', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (24, 1, 1, '2026-11-22', '2.1.05.05', 'refund:3', 'marketplace', 30000);
INSERT INTO public.ledger_line VALUES (24, 2, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', -30000);
INSERT INTO public.ledger_line VALUES (25, 1, 1, '2026-11-22', '2.1.05.03', 'order:12', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (25, 2, 1, '2026-11-22', '2.1.05.05', 'refund:4', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (26, 1, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (26, 2, 1, '2026-11-22', '2.1.05.03', 'order:13', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (27, 1, 1, '2026-11-22', '2.1.05.05', 'refund:4', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (27, 2, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (28, 1, 1, '2026-11-22', '1.1.03.06', '', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (28, 2, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (29, 1, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (29, 2, 1, '2026-11-22', '2.1.05.03', 'order:14', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (30, 1, 1, '2026-11-22', '1.1.03.06', '', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (30, 2, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (31, 1, 1, '2026-11-22', '6.3.99.04', '', 'marketplace', 100000);
INSERT INTO public.ledger_line VALUES (31, 2, 1, '2026-11-22', '1.1.03.06', '', 'marketplace', -100000);
INSERT INTO public.ledger_line VALUES (32, 1, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', 100001);
INSERT INTO public.ledger_line VALUES (32, 2, 1, '2026-11-22', '2.1.05.07', '', 'marketplace', -100001);
INSERT INTO public.ledger_line VALUES (33, 1, 1, '2026-11-22', '1.1.01.06', '', 'marketplace', 240600);
INSERT INTO public.ledger_line VALUES (33, 2, 1, '2026-11-22', '6.3.99.01', '', 'marketplace', 29400);
INSERT INTO public.ledger_line VALUES (33, 3, 1, '2026-11-22', '1.1.03.03', '', 'marketplace', -270000);

INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.04', '2026-11', 'marketplace', 0, 5000, 1);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.05', '2026-11', 'marketplace', 144995, 174995, 25);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.03', '2026-11', 'marketplace', 415000, 860000, 27);
INSERT INTO public.ledger_month_total VALUES (1, '1.1.03.06', '2026-11', 'marketplace', 200000, 100000, 29);
INSERT INTO public.ledger_month_total VALUES (1, '6.3.99.04', '2026-11', 'marketplace', 100000, 0, 29);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.07', '2026-11', 'marketplace', 0, 191995, 30);
INSERT INTO public.ledger_month_total VALUES (1, '1.1.01.06', '2026-11', 'marketplace', 682573, 74995, 31);
INSERT INTO public.ledger_month_total VALUES (1, '1.1.03.03', '2026-11', 'marketplace', 600001, 600000, 31);
INSERT INTO public.ledger_month_total VALUES (1, '6.3.99.01', '2026-11', 'marketplace', 29400, 0, 31);
INSERT INTO public.ledger_month_total VALUES (1, '6.3.99.03', '2026-11', 'marketplace', 21, 5, 13);
INSERT INTO public.ledger_month_total VALUES (1, '1.1.01.01', '2026-11', 'marketplace', 75000, 50000, 16);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.06', '2026-11', 'marketplace', 50000, 50000, 16);
INSERT INTO public.ledger_month_total VALUES (2, '1.1.01.06', '2026-11', 'marketplace', 39999, 0, 1);
INSERT INTO public.ledger_month_total VALUES (2, '6.3.99.03', '2026-11', 'marketplace', 1, 0, 1);
INSERT INTO public.ledger_month_total VALUES (2, '2.1.05.02', '2026-11', 'marketplace', 0, 36000, 2);
INSERT INTO public.ledger_month_total VALUES (2, '2.1.05.03', '2026-11', 'marketplace', 40000, 40000, 2);
INSERT INTO public.ledger_month_total VALUES (2, '4.1.11.01', '2026-11', 'marketplace', 0, 4000, 2);
INSERT INTO public.ledger_month_total VALUES (1, '2.1.05.02', '2026-11', 'marketplace', 104000, 270000, 20);
INSERT INTO public.ledger_month_total VALUES (1, '4.1.11.01', '2026-11', 'marketplace', 6000, 30000, 20);

INSERT INTO public.ledger_period VALUES (1, '2026-11', 'open', NULL, NULL);
INSERT INTO public.ledger_period VALUES (2, '2026-11', 'open', NULL, NULL);

INSERT INTO public.ledger_seal VALUES (1, 1, 1, '0000000000000000000000000000000000000000000000000000000000000000', '082b66142c078b57490831dcf003c65c7a0d88de4d0d7817fab1cacbbb299dcf', '{"v":1,"book":"bumdesa:1","seq":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","number":"JU-2026-000001","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:45.372547+00:00","source":"payment:2:received","reverses":null,"description":"Pembayaran LB-5C9SKS5U (transfer)","lines":[["1.1.01.06",34998,"","marketplace"],["6.3.99.03",2,"","marketplace"],["2.1.05.03",-30000,"order:2","marketplace"],["2.1.05.04",-5000,"order:2","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (2, 1, 2, '082b66142c078b57490831dcf003c65c7a0d88de4d0d7817fab1cacbbb299dcf', '8d8c3b8206a9102a614d15d67061b782316035a437e470eedd5ca7b6b767d155', '{"v":1,"book":"bumdesa:1","seq":2,"prev":"082b66142c078b57490831dcf003c65c7a0d88de4d0d7817fab1cacbbb299dcf","number":"JU-2026-000002","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:45.710871+00:00","source":"payment:3:received","reverses":null,"description":"Pembayaran LB-BX9KRFSJ (transfer)","lines":[["1.1.01.06",99997,"","marketplace"],["6.3.99.03",3,"","marketplace"],["2.1.05.03",-100000,"order:3","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (3, 1, 3, '8d8c3b8206a9102a614d15d67061b782316035a437e470eedd5ca7b6b767d155', 'f80ffe02420c872cedfc9a5c98110bcb13aa055058cc642f82be431c3b761176', '{"v":1,"book":"bumdesa:1","seq":3,"prev":"8d8c3b8206a9102a614d15d67061b782316035a437e470eedd5ca7b6b767d155","number":"JU-2026-000003","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:45.890607+00:00","source":"order:3:completed","reverses":null,"description":"Pesanan LB-BX9KRFSJ selesai","lines":[["2.1.05.03",100000,"order:3","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (4, 1, 4, 'f80ffe02420c872cedfc9a5c98110bcb13aa055058cc642f82be431c3b761176', '653c5552586ebd8122dc7a72c05f54567862ecd32d7f0853e6ebc607703ae721', '{"v":1,"book":"bumdesa:1","seq":4,"prev":"f80ffe02420c872cedfc9a5c98110bcb13aa055058cc642f82be431c3b761176","number":"JU-2026-000004","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:46.187985+00:00","source":"payment:4:received","reverses":null,"description":"Pembayaran LB-PVG6QFXT (transfer)","lines":[["1.1.01.06",99996,"","marketplace"],["6.3.99.03",4,"","marketplace"],["2.1.05.03",-100000,"order:4","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (5, 1, 5, '653c5552586ebd8122dc7a72c05f54567862ecd32d7f0853e6ebc607703ae721', '446f40aeadeb62c6bc3be66d910d068ba289d5435d1838ac76b3044727d9497d', '{"v":1,"book":"bumdesa:1","seq":5,"prev":"653c5552586ebd8122dc7a72c05f54567862ecd32d7f0853e6ebc607703ae721","number":"JU-2026-000005","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:46.404272+00:00","source":"order:4:completed","reverses":null,"description":"Pesanan LB-PVG6QFXT selesai","lines":[["2.1.05.03",100000,"order:4","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (6, 1, 6, '446f40aeadeb62c6bc3be66d910d068ba289d5435d1838ac76b3044727d9497d', 'af1612b860ba6caeb27b1e122e0ac0e96ad1edd17774f00d8c31286578369b04', '{"v":1,"book":"bumdesa:1","seq":6,"prev":"446f40aeadeb62c6bc3be66d910d068ba289d5435d1838ac76b3044727d9497d","number":"JU-2026-000006","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:46.526976+00:00","source":"refund:1:opened","reverses":null,"description":"Pengembalian dana LB-PVG6QFXT","lines":[["2.1.05.02",27000,"seller:1","marketplace"],["4.1.11.01",3000,"","marketplace"],["2.1.05.05",-30000,"refund:1","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (7, 1, 7, 'af1612b860ba6caeb27b1e122e0ac0e96ad1edd17774f00d8c31286578369b04', 'cc607278dfb6060280203f779c4482f9e4fcef160eb8c27fb3f8cbf7cc6a5597', '{"v":1,"book":"bumdesa:1","seq":7,"prev":"af1612b860ba6caeb27b1e122e0ac0e96ad1edd17774f00d8c31286578369b04","number":"JU-2026-000007","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:46.826647+00:00","source":"payment:5:received","reverses":null,"description":"Pembayaran LB-5VZQ3WJM (transfer)","lines":[["1.1.01.06",14995,"","marketplace"],["6.3.99.03",5,"","marketplace"],["2.1.05.03",-15000,"order:5","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (8, 1, 8, 'cc607278dfb6060280203f779c4482f9e4fcef160eb8c27fb3f8cbf7cc6a5597', '52bd9a96c2500a6edd788ca34e31901ccd79c0d95825a10ec4e4e2c666f6a83d', '{"v":1,"book":"bumdesa:1","seq":8,"prev":"cc607278dfb6060280203f779c4482f9e4fcef160eb8c27fb3f8cbf7cc6a5597","number":"JU-2026-000008","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:46.982158+00:00","source":"refund:2:opened","reverses":null,"description":"Pengembalian dana LB-5VZQ3WJM","lines":[["2.1.05.03",15000,"order:5","marketplace"],["2.1.05.05",-14995,"refund:2","marketplace"],["6.3.99.03",-5,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (9, 1, 9, '52bd9a96c2500a6edd788ca34e31901ccd79c0d95825a10ec4e4e2c666f6a83d', 'a08dc87edc6f9e80ef7786e7bfcd9737d1f0b90d6017cce3feb96bd08b3e65a9', '{"v":1,"book":"bumdesa:1","seq":9,"prev":"52bd9a96c2500a6edd788ca34e31901ccd79c0d95825a10ec4e4e2c666f6a83d","number":"JU-2026-000009","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:47.104344+00:00","source":"refund:2:paid","reverses":null,"description":"Dana LB-5VZQ3WJM dikembalikan","lines":[["2.1.05.05",14995,"refund:2","marketplace"],["1.1.01.06",-14995,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (10, 1, 10, 'a08dc87edc6f9e80ef7786e7bfcd9737d1f0b90d6017cce3feb96bd08b3e65a9', '81411cfd4823b2a0aff9f357eb897718aa00880509c27be69bb872abfb60053c', '{"v":1,"book":"bumdesa:1","seq":10,"prev":"a08dc87edc6f9e80ef7786e7bfcd9737d1f0b90d6017cce3feb96bd08b3e65a9","number":"JU-2026-000010","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:47.517914+00:00","source":"payment:6:late","reverses":null,"description":"Uang datang setelah LB-4BSMHWQA berakhir","lines":[["1.1.01.06",14994,"","marketplace"],["2.1.05.07",-14994,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (11, 1, 11, '81411cfd4823b2a0aff9f357eb897718aa00880509c27be69bb872abfb60053c', '0acf11afddbe86da4e09c2fd37c8664a3100cd6adc6195f16878104794431952', '{"v":1,"book":"bumdesa:1","seq":11,"prev":"81411cfd4823b2a0aff9f357eb897718aa00880509c27be69bb872abfb60053c","number":"JU-2026-000011","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:47.638007+00:00","source":"statement-line:6:set-aside","reverses":null,"description":"Uang masuk belum dikenali","lines":[["1.1.01.06",77000,"","marketplace"],["2.1.05.07",-77000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (12, 1, 12, '0acf11afddbe86da4e09c2fd37c8664a3100cd6adc6195f16878104794431952', '70c902f935422614742caca07e4df06b8eb39d0ff076de0f2c383c12205b77e1', '{"v":1,"book":"bumdesa:1","seq":12,"prev":"0acf11afddbe86da4e09c2fd37c8664a3100cd6adc6195f16878104794431952","number":"JU-2026-000012","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:48.060288+00:00","source":"payment:7:received","reverses":null,"description":"Pembayaran LB-HSXE9RX6 (tunai)","lines":[["1.1.01.01",15000,"","marketplace"],["2.1.05.03",-15000,"order:7","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (13, 1, 13, '70c902f935422614742caca07e4df06b8eb39d0ff076de0f2c383c12205b77e1', '5b10f21a78f5682e8499433c7444a6b37da82cfb39b4830dda4ae4e307340551', '{"v":1,"book":"bumdesa:1","seq":13,"prev":"70c902f935422614742caca07e4df06b8eb39d0ff076de0f2c383c12205b77e1","number":"JU-2026-000013","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:48.309868+00:00","source":"payment:8:received","reverses":null,"description":"Pembayaran LB-XBNAFV68 (transfer)","lines":[["1.1.01.06",99993,"","marketplace"],["6.3.99.03",7,"","marketplace"],["2.1.05.03",-100000,"order:8","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (14, 1, 14, '5b10f21a78f5682e8499433c7444a6b37da82cfb39b4830dda4ae4e307340551', '107afb7146d5942c56bab3481777963bd09bf0cde96bbf844e898eeb3337ba49', '{"v":1,"book":"bumdesa:1","seq":14,"prev":"5b10f21a78f5682e8499433c7444a6b37da82cfb39b4830dda4ae4e307340551","number":"JU-2026-000014","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:48.416043+00:00","source":"cash-move:1:moved","reverses":null,"description":"Ambil tunai dari bank","lines":[["1.1.01.01",60000,"","marketplace"],["1.1.01.06",-60000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (15, 1, 15, '107afb7146d5942c56bab3481777963bd09bf0cde96bbf844e898eeb3337ba49', '92acb8a7bba1a4759a007e50e49e62bf16012b629090710cdd13d07f4796e2b6', '{"v":1,"book":"bumdesa:1","seq":15,"prev":"107afb7146d5942c56bab3481777963bd09bf0cde96bbf844e898eeb3337ba49","number":"JU-2026-000015","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:48.506348+00:00","source":"payout:1:approved","reverses":null,"description":"Pembayaran KW-4BNYUXX4 disetujui","lines":[["2.1.05.02",50000,"seller:1","marketplace"],["2.1.05.06",-50000,"payout:1","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (16, 1, 16, '92acb8a7bba1a4759a007e50e49e62bf16012b629090710cdd13d07f4796e2b6', 'f9903c5dbb8ec00de35953cc3ef95c074b2c38c17a21827e0ece60d770c1fe74', '{"v":1,"book":"bumdesa:1","seq":16,"prev":"92acb8a7bba1a4759a007e50e49e62bf16012b629090710cdd13d07f4796e2b6","number":"JU-2026-000016","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:48.562640+00:00","source":"payout:1:paid","reverses":null,"description":"Pembayaran KW-4BNYUXX4 (tunai)","lines":[["2.1.05.06",50000,"payout:1","marketplace"],["1.1.01.01",-50000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (17, 2, 1, '0000000000000000000000000000000000000000000000000000000000000000', '8a6267721dd6bf80c1c77d6b58d69b4260740ed2dc7c10b4929b4129d9156be2', '{"v":1,"book":"bumdesa:2","seq":1,"prev":"0000000000000000000000000000000000000000000000000000000000000000","number":"JU-2026-000001","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:48.828295+00:00","source":"payment:9:received","reverses":null,"description":"Pembayaran LB-G9SC3ABP (transfer)","lines":[["1.1.01.06",39999,"","marketplace"],["6.3.99.03",1,"","marketplace"],["2.1.05.03",-40000,"order:9","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (18, 2, 2, '8a6267721dd6bf80c1c77d6b58d69b4260740ed2dc7c10b4929b4129d9156be2', '7c4cdb6336365a62e531cec572ad7168070765ffb36c46480c0ec16cad09ad01', '{"v":1,"book":"bumdesa:2","seq":2,"prev":"8a6267721dd6bf80c1c77d6b58d69b4260740ed2dc7c10b4929b4129d9156be2","number":"JU-2026-000002","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:49.022160+00:00","source":"order:9:completed","reverses":null,"description":"Pesanan LB-G9SC3ABP selesai","lines":[["2.1.05.03",40000,"order:9","marketplace"],["2.1.05.02",-36000,"seller:2","marketplace"],["4.1.11.01",-4000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (19, 1, 17, 'f9903c5dbb8ec00de35953cc3ef95c074b2c38c17a21827e0ece60d770c1fe74', 'b6311c12db394e6a34ac00402cd2e5587226409b57ae855760ad1c4a43302af1', '{"v":1,"book":"bumdesa:1","seq":17,"prev":"f9903c5dbb8ec00de35953cc3ef95c074b2c38c17a21827e0ece60d770c1fe74","number":"JU-2026-000017","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:49.522708+00:00","source":"payment:10:received","reverses":null,"description":"Pembayaran LB-R3JQRVCJ (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:10","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (20, 1, 18, 'b6311c12db394e6a34ac00402cd2e5587226409b57ae855760ad1c4a43302af1', '6467b4b8ba1c75cf52d96cc90db177be4378492690f303cf7b4236ff51ab7a2f', '{"v":1,"book":"bumdesa:1","seq":18,"prev":"b6311c12db394e6a34ac00402cd2e5587226409b57ae855760ad1c4a43302af1","number":"JU-2026-000018","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:50.409578+00:00","source":"payment:11:received","reverses":null,"description":"Pembayaran LB-9SZUQT7Y (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:11","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (21, 1, 19, '6467b4b8ba1c75cf52d96cc90db177be4378492690f303cf7b4236ff51ab7a2f', 'ce2b5b955f08f81fb5128b6e79d2b49591279ea55cb901fa0934e33f9a9ff953', '{"v":1,"book":"bumdesa:1","seq":19,"prev":"6467b4b8ba1c75cf52d96cc90db177be4378492690f303cf7b4236ff51ab7a2f","number":"JU-2026-000019","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:51.478757+00:00","source":"order:11:completed","reverses":null,"description":"Pesanan LB-9SZUQT7Y selesai","lines":[["2.1.05.03",100000,"order:11","marketplace"],["2.1.05.02",-90000,"seller:1","marketplace"],["4.1.11.01",-10000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (22, 1, 20, 'ce2b5b955f08f81fb5128b6e79d2b49591279ea55cb901fa0934e33f9a9ff953', 'f69c9d25fdca3af42a4441b4b959235ec431f6774470f9b2115397df710438dc', '{"v":1,"book":"bumdesa:1","seq":20,"prev":"ce2b5b955f08f81fb5128b6e79d2b49591279ea55cb901fa0934e33f9a9ff953","number":"JU-2026-000020","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:51.658741+00:00","source":"refund:3:opened","reverses":null,"description":"Pengembalian dana LB-9SZUQT7Y","lines":[["2.1.05.02",27000,"seller:1","marketplace"],["4.1.11.01",3000,"","marketplace"],["2.1.05.05",-30000,"refund:3","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (23, 1, 21, 'f69c9d25fdca3af42a4441b4b959235ec431f6774470f9b2115397df710438dc', '3a58a0db77c6c699835828012299746e4d4fd8d78c09e7ddb9c5f5fb8c77af57', '{"v":1,"book":"bumdesa:1","seq":21,"prev":"f69c9d25fdca3af42a4441b4b959235ec431f6774470f9b2115397df710438dc","number":"JU-2026-000021","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:52.183303+00:00","source":"payment:12:received","reverses":null,"description":"Pembayaran LB-NX99H9JG (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:12","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (24, 1, 22, '3a58a0db77c6c699835828012299746e4d4fd8d78c09e7ddb9c5f5fb8c77af57', '7eba45f0dc2b064dc00ee294cc75b3da672b27e025f721f3e3245a65ae5d046c', '{"v":1,"book":"bumdesa:1","seq":22,"prev":"3a58a0db77c6c699835828012299746e4d4fd8d78c09e7ddb9c5f5fb8c77af57","number":"JU-2026-000022","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:52.394522+00:00","source":"refund:3:paid","reverses":null,"description":"Dana LB-9SZUQT7Y dikembalikan","lines":[["2.1.05.05",30000,"refund:3","marketplace"],["1.1.03.03",-30000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (25, 1, 23, '7eba45f0dc2b064dc00ee294cc75b3da672b27e025f721f3e3245a65ae5d046c', '647e6ed8c6976b28dbd77c97c611d6674ef8f8f90618c2f60eabf6d5c9700f33', '{"v":1,"book":"bumdesa:1","seq":23,"prev":"7eba45f0dc2b064dc00ee294cc75b3da672b27e025f721f3e3245a65ae5d046c","number":"JU-2026-000023","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:52.830257+00:00","source":"refund:4:opened","reverses":null,"description":"Pengembalian dana LB-NX99H9JG","lines":[["2.1.05.03",100000,"order:12","marketplace"],["2.1.05.05",-100000,"refund:4","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (26, 1, 24, '647e6ed8c6976b28dbd77c97c611d6674ef8f8f90618c2f60eabf6d5c9700f33', '8f68514961f050f084c42372442f1f90ace8d2bb33281f2665ef769dba5a47fb', '{"v":1,"book":"bumdesa:1","seq":24,"prev":"647e6ed8c6976b28dbd77c97c611d6674ef8f8f90618c2f60eabf6d5c9700f33","number":"JU-2026-000024","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:53.486727+00:00","source":"payment:13:received","reverses":null,"description":"Pembayaran LB-DDKB8PUA (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:13","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (27, 1, 25, '8f68514961f050f084c42372442f1f90ace8d2bb33281f2665ef769dba5a47fb', '08557e7488af786f41b6923f1a99f40c6d09b1025ac1c431b04725fe8418c289', '{"v":1,"book":"bumdesa:1","seq":25,"prev":"8f68514961f050f084c42372442f1f90ace8d2bb33281f2665ef769dba5a47fb","number":"JU-2026-000025","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:53.683564+00:00","source":"refund:4:paid","reverses":null,"description":"Dana LB-NX99H9JG dikembalikan","lines":[["2.1.05.05",100000,"refund:4","marketplace"],["1.1.03.03",-100000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (28, 1, 26, '08557e7488af786f41b6923f1a99f40c6d09b1025ac1c431b04725fe8418c289', 'd2d926ad2a1b8b834b02fca385a5b1d56365f8c6f80be4893fa3102b15ff1a33', '{"v":1,"book":"bumdesa:1","seq":26,"prev":"08557e7488af786f41b6923f1a99f40c6d09b1025ac1c431b04725fe8418c289","number":"JU-2026-000026","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:54.171651+00:00","source":"dispute:1:opened","reverses":null,"description":"Sengketa kartu LB-DDKB8PUA","lines":[["1.1.03.06",100000,"","marketplace"],["1.1.03.03",-100000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (29, 1, 27, 'd2d926ad2a1b8b834b02fca385a5b1d56365f8c6f80be4893fa3102b15ff1a33', '23c82219412ae46b8f4394d0ae436733b1564725f21b1b04a9417da3577771b4', '{"v":1,"book":"bumdesa:1","seq":27,"prev":"d2d926ad2a1b8b834b02fca385a5b1d56365f8c6f80be4893fa3102b15ff1a33","number":"JU-2026-000027","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:54.615929+00:00","source":"payment:14:received","reverses":null,"description":"Pembayaran LB-HAEKSPX2 (kartu)","lines":[["1.1.03.03",100000,"","marketplace"],["2.1.05.03",-100000,"order:14","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (30, 1, 28, '23c82219412ae46b8f4394d0ae436733b1564725f21b1b04a9417da3577771b4', '0a6869e46369f7d4f9b414b427937be4828fc3fa33ec5d43d80356d7f8c11f20', '{"v":1,"book":"bumdesa:1","seq":28,"prev":"23c82219412ae46b8f4394d0ae436733b1564725f21b1b04a9417da3577771b4","number":"JU-2026-000028","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:55.116323+00:00","source":"dispute:2:opened","reverses":null,"description":"Sengketa kartu LB-HAEKSPX2","lines":[["1.1.03.06",100000,"","marketplace"],["1.1.03.03",-100000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (31, 1, 29, '0a6869e46369f7d4f9b414b427937be4828fc3fa33ec5d43d80356d7f8c11f20', '9894ef37ce15727d3d5a5daac75daf63617f0f61ee9b95132fe04b1a0913e59a', '{"v":1,"book":"bumdesa:1","seq":29,"prev":"0a6869e46369f7d4f9b414b427937be4828fc3fa33ec5d43d80356d7f8c11f20","number":"JU-2026-000029","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:55.232371+00:00","source":"dispute:2:lost","reverses":null,"description":"Sengketa kartu LB-HAEKSPX2 kalah","lines":[["6.3.99.04",100000,"","marketplace"],["1.1.03.06",-100000,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (32, 1, 30, '9894ef37ce15727d3d5a5daac75daf63617f0f61ee9b95132fe04b1a0913e59a', '139181edfcf8ce2956419fc7fbbe3fb4d204eb002f886f383ab496561c30a3bd', '{"v":1,"book":"bumdesa:1","seq":30,"prev":"9894ef37ce15727d3d5a5daac75daf63617f0f61ee9b95132fe04b1a0913e59a","number":"JU-2026-000030","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:55.754149+00:00","source":"card-checkout:6:set-aside","reverses":null,"description":"Uang kartu belum dikenali","lines":[["1.1.03.03",100001,"","marketplace"],["2.1.05.07",-100001,"","marketplace"]]}');
INSERT INTO public.ledger_seal VALUES (33, 1, 31, '139181edfcf8ce2956419fc7fbbe3fb4d204eb002f886f383ab496561c30a3bd', '7f084582df77ceec7ff7fff2849309da274d29a39c85d6c08551fc10f8894840', '{"v":1,"book":"bumdesa:1","seq":31,"prev":"139181edfcf8ce2956419fc7fbbe3fb4d204eb002f886f383ab496561c30a3bd","number":"JU-2026-000031","effective_on":"2026-11-22","late_for":null,"posted_at":"2026-11-22T04:18:56.606659+00:00","source":"card-payout:1:arrived","reverses":null,"description":"Dana kartu cair ke bank","lines":[["1.1.01.06",240600,"","marketplace"],["6.3.99.01",29400,"","marketplace"],["1.1.03.03",-270000,"","marketplace"]]}');

INSERT INTO public.ledger_unit VALUES (1, 'marketplace', 'Marketplace');
INSERT INTO public.ledger_unit VALUES (2, 'marketplace', 'Marketplace');

INSERT INTO public.listing VALUES (1, 'nrdwtgcahu', 1, 1, '33.17.09.2016', 1, 2, 'keripik-singkong', 'Keripik singkong', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:44.570958+00', '2026-11-22 04:18:44.620042+00');
INSERT INTO public.listing VALUES (2, 'e2q5zjd3qr', 1, 1, '33.17.09.2016', 1, 2, 'tikar-pandan', 'Tikar pandan', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:44.657315+00', '2026-11-22 04:18:44.670449+00');
INSERT INTO public.listing VALUES (3, '63yq9vfb7g', 2, 2, '33.17.10.2008', 1, 2, 'ikan-asin', 'Ikan asin', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:44.693167+00', '2026-11-22 04:18:44.711188+00');
INSERT INTO public.listing VALUES (4, '6t4bxhtmjg', 1, 1, '33.17.09.2016', 1, 2, 'keripik-singkong', 'Keripik singkong', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:49.133781+00', '2026-11-22 04:18:49.149907+00');
INSERT INTO public.listing VALUES (5, 'd4xcyahnag', 1, 1, '33.17.09.2016', 1, 2, 'keripik-singkong', 'Keripik singkong', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:49.986594+00', '2026-11-22 04:18:50.007474+00');
INSERT INTO public.listing VALUES (6, '5p55a595nw', 1, 1, '33.17.09.2016', 1, 2, 'keripik-singkong', 'Keripik singkong', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:51.721502+00', '2026-11-22 04:18:51.746162+00');
INSERT INTO public.listing VALUES (7, 'm387ecn8an', 1, 1, '33.17.09.2016', 1, 2, 'keripik-singkong', 'Keripik singkong', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:52.886311+00', '2026-11-22 04:18:52.922265+00');
INSERT INTO public.listing VALUES (8, 'y2hnph6afr', 1, 1, '33.17.09.2016', 1, 2, 'keripik-singkong', 'Keripik singkong', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:54.202056+00', '2026-11-22 04:18:54.230803+00');
INSERT INTO public.listing VALUES (9, 'u3k3yrngcu', 1, 1, '33.17.09.2016', 1, 2, 'keripik-singkong', 'Keripik singkong', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:55.262888+00', '2026-11-22 04:18:55.292679+00');
INSERT INTO public.listing VALUES (10, 'w855bdadkb', 1, 1, '33.17.09.2016', 1, 2, 'keripik-singkong', 'Keripik singkong', '', 'bungkus', 'bersertifikat', '', '', false, 0, 'published', 2, NULL, '2026-11-22 04:18:55.990489+00', '2026-11-22 04:18:56.015598+00');

INSERT INTO public.once_key VALUES (1, 'checkout', 'kunci-uji-62', '63c7a075a1d3897b2c6547051ab14f6f1bdc2fb4c1d9ee2efd98e35f76788533', '{"token": "OR_gW0Vd_e6sARgzzBXrYQ"}', '2026-11-22 04:18:44.755265+00');
INSERT INTO public.once_key VALUES (3, 'checkout', 'kunci-uji-65', '35bc9fdaa73dff3fd5fa8037d0d75315a0f7c6556fc258040758a4a82d7bdba2', '{"token": "_eFNy11iwLbPKcEryIOduw"}', '2026-11-22 04:18:45.00824+00');
INSERT INTO public.once_key VALUES (4, 'statement-line:1', 'kunci-uji-68', 'ab9cf97f21e5f8c1ede21b5d7e17a235f7b995922b3914bd495cedd41b7f0bec', '{"id": 1}', '2026-11-22 04:18:45.166482+00');
INSERT INTO public.once_key VALUES (5, 'checkout', 'kunci-uji-70', 'f3e184f73877b28166f5a0fce616283af43105409ad24fb2c9db1615197177df', '{"token": "ssZTz00-9bHE6UTR17I16w"}', '2026-11-22 04:18:45.491007+00');
INSERT INTO public.once_key VALUES (6, 'statement-line:1', 'kunci-uji-72', '4f0c0e8dd2b2eb7ad3d21509b35005d387def44605c0e2023431d3cac4139408', '{"id": 2}', '2026-11-22 04:18:45.614337+00');
INSERT INTO public.once_key VALUES (7, 'checkout', 'kunci-uji-74', '77df1f49d0e2bf7846067af75d0c9ab74cba63b63794528d532953062c9e5937', '{"token": "Nq6GPIEX9CRtmAohcX-BPQ"}', '2026-11-22 04:18:45.963144+00');
INSERT INTO public.once_key VALUES (8, 'statement-line:1', 'kunci-uji-76', 'de0395ff6016dd538f3a866e9e68b43095dbb2c2fa57c055cfc71543dd04fca7', '{"id": 3}', '2026-11-22 04:18:46.081405+00');
INSERT INTO public.once_key VALUES (9, 'checkout', 'kunci-uji-78', 'b9f3446e0a82e3b29c1e1810e77a0b3e975c68f82d4f549e296660be9e0a9e74', '{"token": "gQOgxU1eWS8ZvQsBW9AeFQ"}', '2026-11-22 04:18:46.571533+00');
INSERT INTO public.once_key VALUES (10, 'statement-line:1', 'kunci-uji-80', 'f6f0cf5a97f3356b79dc051eeb61c082e03337413ced2ce824aadeafe1fd6dc9', '{"id": 4}', '2026-11-22 04:18:46.696517+00');
INSERT INTO public.once_key VALUES (11, 'checkout', 'kunci-uji-82', '688087bd6c6d499cfa7b658c739050d232a32b68370362ac5e4b6b618ea2eacd', '{"token": "6yV47cPyNhvIqG6VcX3p5g"}', '2026-11-22 04:18:47.140267+00');
INSERT INTO public.once_key VALUES (12, 'statement-line:1', 'kunci-uji-84', 'eb8f8e644b01c2d20356e012c41508d5ad8b95b50793b7afc4de6c2804ae927a', '{"id": 5}', '2026-11-22 04:18:47.373535+00');
INSERT INTO public.once_key VALUES (13, 'statement-line:1', 'kunci-uji-85', 'f2ad31ed4be6f8db7d8a94981c27a33c54b48186172937fdc138373306686e05', '{"id": 6}', '2026-11-22 04:18:47.551443+00');
INSERT INTO public.once_key VALUES (14, 'checkout', 'kunci-uji-87', '127edb62707ab114369163a497f5861b45ecf3a8dcaa8ea481e364c484939e6a', '{"token": "obWtih4kro82qtFcpN6wFg"}', '2026-11-22 04:18:47.685957+00');
INSERT INTO public.once_key VALUES (15, 'checkout', 'kunci-uji-90', 'dc96abdc21ee9cf072431bd6b624cbab27c7267f20830a72340e4b69ce673cc3', '{"token": "SHSzravgVmZBsuo22kCGTA"}', '2026-11-22 04:18:48.121886+00');
INSERT INTO public.once_key VALUES (16, 'statement-line:1', 'kunci-uji-92', 'da8261dd76743a871e007999298a50101a62ea3b08e786e7102d89f6a0d1aca4', '{"id": 7}', '2026-11-22 04:18:48.236014+00');
INSERT INTO public.once_key VALUES (17, 'cash-move:1', 'kunci-uji-93', '4adf895f9f0255c626b3613eeb716a2abd1c6697388ff98e6c18d13066de0d58', '{"id": 1}', '2026-11-22 04:18:48.389727+00');
INSERT INTO public.once_key VALUES (18, 'payout:1', 'kunci-uji-94', '9b970fd0381f0e35538ade03fe96a11cf1594ea8a10fda7c29194f181471b938', '{"id": 1}', '2026-11-22 04:18:48.432527+00');
INSERT INTO public.once_key VALUES (19, 'checkout', 'kunci-uji-96', '81933b54b05583735501b63d7dedb0d3453cc70b6676876f22106a8d5204f342', '{"token": "phusJzbtC-R6IuJRmRXA1Q"}', '2026-11-22 04:18:48.611593+00');
INSERT INTO public.once_key VALUES (20, 'statement-line:2', 'kunci-uji-98', '1ee677abb602a36cd4b9ee6e62253b099731a22d747fbd63442b8997c9d67014', '{"id": 8}', '2026-11-22 04:18:48.726418+00');
INSERT INTO public.once_key VALUES (21, 'payout:2', 'kunci-uji-99', '9fc42a7b3f76ce7790f7349bc1334761478efb4a8d437a6c6b38434e0ad8e46b', '{"id": 2}', '2026-11-22 04:18:49.066725+00');
INSERT INTO public.once_key VALUES (22, 'checkout', 'kunci-uji-101', 'c79e24b90b85378b55ec2bded5c5ada1af38100d1a7c8818d0642cab123ea040', '{"token": "9UQ-gQdNGG6PKch-_bvpyg"}', '2026-11-22 04:18:49.192051+00');
INSERT INTO public.once_key VALUES (23, 'checkout', 'kunci-uji-104', '3ae6789e9bdcd15d82530f682e77534e8d81c4792d39a13e166f49481a87fe02', '{"token": "2dtbzmhMqiMc9vt4rhgIww"}', '2026-11-22 04:18:50.054166+00');
INSERT INTO public.once_key VALUES (24, 'checkout', 'kunci-uji-107', '482d013b5fcf83b45ca2b409adb8bb69793f243789d42199068deed020a910e0', '{"token": "ZymO2j9DtrI1NlKhAK4QfQ"}', '2026-11-22 04:18:51.789911+00');
INSERT INTO public.once_key VALUES (25, 'checkout', 'kunci-uji-110', 'b62cc4ed9d4dc0a517b7d89f6d1c6171762efd0771be51733c925cecc5bf0a27', '{"token": "Pv_9Mvv5LfH3wzbwvu9xiw"}', '2026-11-22 04:18:52.987457+00');
INSERT INTO public.once_key VALUES (26, 'checkout', 'kunci-uji-113', 'bce28326830a995c3237d4ca9f6b6bf8c5fcc59aa7c1d780c5a43ef1b2b6cdf9', '{"token": "bpJWrckW4OWfN-Js-bBciw"}', '2026-11-22 04:18:54.286031+00');
INSERT INTO public.once_key VALUES (27, 'checkout', 'kunci-uji-116', '41020002942922b0cd177f9a959debbe067576ea6e86a4c9255d20f77d705ca2', '{"token": "-rsYAu4oakpKb_x2JBx9DQ"}', '2026-11-22 04:18:55.361426+00');
INSERT INTO public.once_key VALUES (28, 'checkout', 'kunci-uji-119', '6b6d29312d22a60874a48dbf655dc59515e06367d1177f23021649bb99fa9b9a', '{"token": "x5QNzQMnLE8H4llvdz7UwA"}', '2026-11-22 04:18:56.066825+00');

INSERT INTO public.order_line VALUES (1, 1, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 1, 15000, 15000, 1500, false, 0, true);
INSERT INTO public.order_line VALUES (2, 2, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 2, 15000, 30000, 3000, false, 0, true);
INSERT INTO public.order_line VALUES (3, 3, 1, 1, 2, 2, 'Tikar pandan', 'bungkus', 1, 100000, 100000, 10000, false, 0, false);
INSERT INTO public.order_line VALUES (4, 4, 1, 1, 2, 2, 'Tikar pandan', 'bungkus', 1, 100000, 100000, 10000, false, 0, false);
INSERT INTO public.order_line VALUES (5, 5, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 1, 15000, 15000, 1500, false, 0, true);
INSERT INTO public.order_line VALUES (6, 6, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 1, 15000, 15000, 1500, false, 0, true);
INSERT INTO public.order_line VALUES (7, 7, 1, 1, 1, 1, 'Keripik singkong', 'bungkus', 1, 15000, 15000, 1500, false, 0, true);
INSERT INTO public.order_line VALUES (8, 8, 1, 1, 2, 2, 'Tikar pandan', 'bungkus', 1, 100000, 100000, 10000, false, 0, false);
INSERT INTO public.order_line VALUES (9, 9, 2, 2, 3, 3, 'Ikan asin', 'bungkus', 1, 40000, 40000, 4000, false, 0, true);
INSERT INTO public.order_line VALUES (10, 10, 1, 1, 4, 4, 'Keripik singkong', 'bungkus', 1, 100000, 100000, 10000, false, 0, true);
INSERT INTO public.order_line VALUES (11, 11, 1, 1, 5, 5, 'Keripik singkong', 'bungkus', 1, 100000, 100000, 10000, false, 0, true);
INSERT INTO public.order_line VALUES (12, 12, 1, 1, 6, 6, 'Keripik singkong', 'bungkus', 1, 100000, 100000, 10000, false, 0, true);
INSERT INTO public.order_line VALUES (13, 13, 1, 1, 7, 7, 'Keripik singkong', 'bungkus', 1, 100000, 100000, 10000, false, 0, true);
INSERT INTO public.order_line VALUES (14, 14, 1, 1, 8, 8, 'Keripik singkong', 'bungkus', 1, 100000, 100000, 10000, false, 0, true);
INSERT INTO public.order_line VALUES (15, 15, 1, 1, 9, 9, 'Keripik singkong', 'bungkus', 1, 100000, 100000, 10000, false, 0, true);
INSERT INTO public.order_line VALUES (16, 16, 1, 1, 10, 10, 'Keripik singkong', 'bungkus', 1, 100000, 100000, 10000, false, 0, true);

INSERT INTO public.outbox_delivery VALUES (1, 1, 'search.index_seller', 1, '2026-11-22 04:19:49.550475+00', '2026-11-22 04:18:49.723205+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (2, 2, 'search.index_seller', 1, '2026-11-22 04:19:49.550475+00', '2026-11-22 04:18:49.763689+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (3, 3, 'search.index_listing', 1, '2026-11-22 04:19:49.550475+00', '2026-11-22 04:18:49.898865+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (4, 4, 'search.index_listing', 1, '2026-11-22 04:19:49.550475+00', '2026-11-22 04:18:49.922697+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (5, 5, 'search.index_listing', 1, '2026-11-22 04:19:49.550475+00', '2026-11-22 04:18:49.947566+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (6, 6, 'search.index_listing', 1, '2026-11-22 04:19:49.550475+00', '2026-11-22 04:18:49.967545+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (7, 7, 'search.index_listing', 1, '2026-11-22 04:19:50.430717+00', '2026-11-22 04:18:51.238141+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (8, 8, 'payments.send_refund', 1, '2026-11-22 04:19:52.203583+00', '2026-11-22 04:18:52.414205+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (9, 9, 'search.index_listing', 1, '2026-11-22 04:19:52.203583+00', '2026-11-22 04:18:52.603372+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (10, 10, 'payments.send_refund', 1, '2026-11-22 04:19:53.507229+00', '2026-11-22 04:18:53.716954+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (11, 11, 'search.index_listing', 1, '2026-11-22 04:19:53.507229+00', '2026-11-22 04:18:53.923079+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (12, 12, 'search.index_listing', 1, '2026-11-22 04:19:54.639038+00', '2026-11-22 04:18:54.820421+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (13, 13, 'search.index_listing', 1, '2026-11-22 04:19:55.7775+00', '2026-11-22 04:18:55.948825+00', NULL, NULL);
INSERT INTO public.outbox_delivery VALUES (14, 14, 'search.index_listing', 1, '2026-11-22 04:19:56.23803+00', '2026-11-22 04:18:56.420669+00', NULL, NULL);

INSERT INTO public.outbox_message VALUES (1, 'SellerChanged', '{"seller_id": 1}', '2026-11-22 04:18:44.27765+00');
INSERT INTO public.outbox_message VALUES (2, 'SellerChanged', '{"seller_id": 2}', '2026-11-22 04:18:44.494879+00');
INSERT INTO public.outbox_message VALUES (3, 'ListingPublished', '{"listing_id": 1}', '2026-11-22 04:18:44.625973+00');
INSERT INTO public.outbox_message VALUES (4, 'ListingPublished', '{"listing_id": 2}', '2026-11-22 04:18:44.672569+00');
INSERT INTO public.outbox_message VALUES (5, 'ListingPublished', '{"listing_id": 3}', '2026-11-22 04:18:44.712723+00');
INSERT INTO public.outbox_message VALUES (6, 'ListingPublished', '{"listing_id": 4}', '2026-11-22 04:18:49.151216+00');
INSERT INTO public.outbox_message VALUES (7, 'ListingPublished', '{"listing_id": 5}', '2026-11-22 04:18:50.01807+00');
INSERT INTO public.outbox_message VALUES (8, 'CardRefundWanted', '{"refund_id": 3, "bumdesa_id": 1}', '2026-11-22 04:18:51.682339+00');
INSERT INTO public.outbox_message VALUES (9, 'ListingPublished', '{"listing_id": 6}', '2026-11-22 04:18:51.750605+00');
INSERT INTO public.outbox_message VALUES (10, 'CardRefundWanted', '{"refund_id": 4, "bumdesa_id": 1}', '2026-11-22 04:18:52.858717+00');
INSERT INTO public.outbox_message VALUES (11, 'ListingPublished', '{"listing_id": 7}', '2026-11-22 04:18:52.926113+00');
INSERT INTO public.outbox_message VALUES (12, 'ListingPublished', '{"listing_id": 8}', '2026-11-22 04:18:54.232563+00');
INSERT INTO public.outbox_message VALUES (13, 'ListingPublished', '{"listing_id": 9}', '2026-11-22 04:18:55.298749+00');
INSERT INTO public.outbox_message VALUES (14, 'ListingPublished', '{"listing_id": 10}', '2026-11-22 04:18:56.02286+00');

INSERT INTO public.payment VALUES (1, 'nYZXErhXUgZjFQlHNb6RgQ', 1, 1, 'LB-QSB6UUEU', '[1]', 'transfer', false, 'pending', 1, 15000, 1, 14999, 0, 0, 1, '1.1.01.06', '2026-11-23 04:18:44.831461+00', '2026-11-22 04:18:44.896917+00', NULL, NULL);
INSERT INTO public.payment VALUES (2, 'Srbvos07kw9_ZHY6TIw4Jw', 2, 1, 'LB-5C9SKS5U', '[1]', 'transfer', false, 'succeeded', 2, 35000, 2, 34998, 34998, 0, 1, '1.1.01.06', '2026-11-23 04:18:45.06343+00', '2026-11-22 04:18:45.103155+00', '2026-11-22 04:18:45.217525+00', NULL);
INSERT INTO public.payment VALUES (3, '6zHtm5JNi784Hh_Cv8va0Q', 3, 1, 'LB-BX9KRFSJ', '[1]', 'transfer', false, 'succeeded', 2, 100000, 3, 99997, 99997, 0, 1, '1.1.01.06', '2026-11-23 04:18:45.543095+00', '2026-11-22 04:18:45.571048+00', '2026-11-22 04:18:45.63956+00', NULL);
INSERT INTO public.payment VALUES (4, 'X-S7AWqAhguE0gTr08OZFw', 4, 1, 'LB-PVG6QFXT', '[1]', 'transfer', false, 'succeeded', 2, 100000, 4, 99996, 99996, 30000, 1, '1.1.01.06', '2026-11-23 04:18:46.014898+00', '2026-11-22 04:18:46.041196+00', '2026-11-22 04:18:46.108289+00', NULL);
INSERT INTO public.payment VALUES (5, 'N9LJiboWGb72S00MtdYNdQ', 5, 1, 'LB-5VZQ3WJM', '[1]', 'transfer', false, 'succeeded', 2, 15000, 5, 14995, 14995, 14995, 1, '1.1.01.06', '2026-11-23 04:18:46.615285+00', '2026-11-22 04:18:46.650589+00', '2026-11-22 04:18:46.724436+00', NULL);
INSERT INTO public.payment VALUES (6, '9QumAWhhOtUzgg6NqywTlw', 6, 1, 'LB-4BSMHWQA', '[1]', 'transfer', false, 'late', 3, 15000, 6, 14994, 14994, 0, 1, '1.1.01.06', '2026-11-23 04:18:47.184383+00', '2026-11-22 04:18:47.211423+00', '2026-11-22 04:18:47.422433+00', NULL);
INSERT INTO public.payment VALUES (7, '2tQVSDavaHqvXZdNASc3iQ', 7, 1, 'LB-HSXE9RX6', '[1]', 'counter', true, 'succeeded', 2, 15000, 0, 15000, 15000, 0, NULL, '1.1.01.01', '2026-11-24 04:18:47.746019+00', '2026-11-22 04:18:47.776623+00', '2026-11-22 04:18:47.988232+00', 'KW-F3RGSNZT');
INSERT INTO public.payment VALUES (8, '8r2_i6c0UqEulLMPoh-urg', 8, 1, 'LB-XBNAFV68', '[1]', 'transfer', false, 'succeeded', 2, 100000, 7, 99993, 99993, 0, 1, '1.1.01.06', '2026-11-23 04:18:48.162018+00', '2026-11-22 04:18:48.185427+00', '2026-11-22 04:18:48.255839+00', NULL);
INSERT INTO public.payment VALUES (9, 'E8VefvaAarNf7bZf8Jj45g', 9, 2, 'LB-G9SC3ABP', '[2]', 'transfer', false, 'succeeded', 2, 40000, 1, 39999, 39999, 0, 2, '1.1.01.06', '2026-11-23 04:18:48.658163+00', '2026-11-22 04:18:48.691525+00', '2026-11-22 04:18:48.748859+00', NULL);
INSERT INTO public.payment VALUES (10, 'ng2u3KWOM3I3uOt72rRN2g', 10, 1, 'LB-R3JQRVCJ', '[1]', 'stripe', false, 'succeeded', 2, 100000, 0, 100000, 100000, 0, NULL, '1.1.03.03', '2026-11-23 03:18:49.246135+00', '2026-11-22 04:18:49.266165+00', '2026-11-22 04:18:49.424838+00', NULL);
INSERT INTO public.payment VALUES (11, 'TMqXeDQpEDyb_HZ2iv0lIg', 11, 1, 'LB-9SZUQT7Y', '[1]', 'stripe', false, 'succeeded', 2, 100000, 0, 100000, 100000, 30000, NULL, '1.1.03.03', '2026-11-23 03:18:50.102097+00', '2026-11-22 04:18:50.123468+00', '2026-11-22 04:18:50.30214+00', NULL);
INSERT INTO public.payment VALUES (12, '1r_ol4fXVjBGuzeVbxBBWg', 12, 1, 'LB-NX99H9JG', '[1]', 'stripe', false, 'succeeded', 2, 100000, 0, 100000, 100000, 100000, NULL, '1.1.03.03', '2026-11-23 03:18:51.852031+00', '2026-11-22 04:18:51.886074+00', '2026-11-22 04:18:52.098197+00', NULL);
INSERT INTO public.payment VALUES (13, 'bHJSJkOQa5LXMKYB5x4sJg', 13, 1, 'LB-DDKB8PUA', '[1]', 'stripe', false, 'succeeded', 2, 100000, 0, 100000, 100000, 0, NULL, '1.1.03.03', '2026-11-23 03:18:53.058618+00', '2026-11-22 04:18:53.094266+00', '2026-11-22 04:18:53.346298+00', NULL);
INSERT INTO public.payment VALUES (14, '4YVONocc8CJhca-cUV3PTA', 14, 1, 'LB-HAEKSPX2', '[1]', 'stripe', false, 'succeeded', 2, 100000, 0, 100000, 100000, 0, NULL, '1.1.03.03', '2026-11-23 03:18:54.346248+00', '2026-11-22 04:18:54.369975+00', '2026-11-22 04:18:54.556269+00', NULL);
INSERT INTO public.payment VALUES (15, 'VtfgRWK002M4W9IusfToHA', 15, 1, 'LB-FY4JJ739', '[1]', 'stripe', false, 'pending', 1, 100000, 0, 100000, 0, 0, NULL, '1.1.03.03', '2026-11-23 03:18:55.421994+00', '2026-11-22 04:18:55.443195+00', NULL, NULL);
INSERT INTO public.payment VALUES (16, 'hAHvGz-Q1OoAwzZTZyhuaw', 16, 1, 'LB-UT7EAJ2P', '[1]', 'stripe', false, 'pending', 1, 100000, 0, 100000, 0, 0, NULL, '1.1.03.03', '2026-11-23 03:18:56.126712+00', '2026-11-22 04:18:56.151322+00', NULL, NULL);

INSERT INTO public.payment_code VALUES (1, 1, 1, 14999, NULL);
INSERT INTO public.payment_code VALUES (1, 2, 1, 34998, '2026-11-29 04:18:45.252279+00');
INSERT INTO public.payment_code VALUES (1, 3, 1, 99997, '2026-11-29 04:18:45.65499+00');
INSERT INTO public.payment_code VALUES (1, 4, 1, 99996, '2026-11-29 04:18:46.126785+00');
INSERT INTO public.payment_code VALUES (1, 5, 1, 14995, '2026-11-29 04:18:46.737836+00');
INSERT INTO public.payment_code VALUES (1, 6, 1, 14994, '2026-11-29 04:18:47.444509+00');
INSERT INTO public.payment_code VALUES (1, 7, 1, 99993, '2026-11-29 04:18:48.270757+00');
INSERT INTO public.payment_code VALUES (2, 1, 2, 39999, '2026-11-29 04:18:48.765184+00');

INSERT INTO public.payment_match VALUES (1, 1, 2, 1, 2, '2026-11-22 04:18:45.240487+00');
INSERT INTO public.payment_match VALUES (2, 1, 3, 2, 2, '2026-11-22 04:18:45.653137+00');
INSERT INTO public.payment_match VALUES (3, 1, 4, 3, 2, '2026-11-22 04:18:46.123349+00');
INSERT INTO public.payment_match VALUES (4, 1, 5, 4, 2, '2026-11-22 04:18:46.733143+00');
INSERT INTO public.payment_match VALUES (5, 1, 6, 5, 2, '2026-11-22 04:18:47.438016+00');
INSERT INTO public.payment_match VALUES (6, 1, 8, 7, 2, '2026-11-22 04:18:48.26592+00');
INSERT INTO public.payment_match VALUES (7, 2, 9, 8, 5, '2026-11-22 04:18:48.763558+00');

INSERT INTO public.payout VALUES (1, '0sYanvw_Lqo7C7d5VxYtbA', 1, 1, 'Sari', 50000, 0, 'tunai', 'paid', 3, NULL, '1.1.01.01', 'KW-4BNYUXX4', '', 3, 3, 3, '2026-11-22 04:18:48.436057+00', '2026-11-22 04:18:48.460724+00', '2026-11-22 04:18:48.519168+00');
INSERT INTO public.payout VALUES (2, 'VlK3vKHmtZQiAkx3ni2vFw', 2, 2, 'Sari', 20000, 0, 'tunai', 'requested', 1, NULL, NULL, 'KW-TQTRB9UM', '', 6, NULL, NULL, '2026-11-22 04:18:49.069963+00', NULL, NULL);

INSERT INTO public.person VALUES (1, 'Petugas direktur', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:18:44.296214+00');
INSERT INTO public.person VALUES (2, 'Petugas bendahara', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:18:44.328076+00');
INSERT INTO public.person VALUES (3, 'Petugas kasir', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:18:44.352437+00');
INSERT INTO public.person VALUES (4, 'Petugas direktur', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:18:44.500847+00');
INSERT INTO public.person VALUES (5, 'Petugas bendahara', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:18:44.517668+00');
INSERT INTO public.person VALUES (6, 'Petugas kasir', NULL, NULL, NULL, NULL, NULL, false, NULL, '2026-11-22 04:18:44.531349+00');

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

INSERT INTO public.refund VALUES (1, 4, 4, 1, 'LB-PVG6QFXT', 'opened', 1, 30000, false, '1.1.01.06', 'pecah', NULL, '', '2026-11-22 04:18:46.4737+00', NULL);
INSERT INTO public.refund VALUES (2, 5, 5, 1, 'LB-5VZQ3WJM', 'paid', 2, 14995, false, '1.1.01.06', 'habis', 'transfer', 'TRF-1', '2026-11-22 04:18:46.930334+00', '2026-11-22 04:18:47.037522+00');
INSERT INTO public.refund VALUES (3, 11, 11, 1, 'LB-9SZUQT7Y', 'paid', 2, 30000, false, '1.1.03.03', 'pecah', 'stripe', 're_fb5e2e12afdb06adf1f181eb', '2026-11-22 04:18:51.565198+00', '2026-11-22 04:18:52.318699+00');
INSERT INTO public.refund VALUES (4, 12, 12, 1, 'LB-NX99H9JG', 'paid', 2, 100000, false, '1.1.03.03', 'habis', 'stripe', 're_be3af21265c8973f60fcdca0', '2026-11-22 04:18:52.738347+00', '2026-11-22 04:18:53.595437+00');

INSERT INTO public.seller VALUES (1, 1, 'dapur-bu-sari', 'Dapur Bu Sari', 'Sari', '33.17.09.2016', '', NULL, NULL, 'verified', 1, 'tunai', NULL, NULL, NULL, '2026-11-22 04:18:44.260877+00');
INSERT INTO public.seller VALUES (2, 2, 'warung-pak-joko', 'Warung Pak Joko', 'Sari', '33.17.10.2008', '', NULL, NULL, 'verified', 1, 'tunai', NULL, NULL, NULL, '2026-11-22 04:18:44.489031+00');

INSERT INTO public.seller_consent VALUES (1, 1, 1, 'tampil_nama', 'kertas', NULL, 'Sistem', '2026-11-22 04:18:44.26675+00', NULL, NULL);
INSERT INTO public.seller_consent VALUES (2, 2, 2, 'tampil_nama', 'kertas', NULL, 'Sistem', '2026-11-22 04:18:44.490892+00', NULL, NULL);

INSERT INTO public.shipping_tariff VALUES (1, 1, 'Kurir desa', '', '33.17.09', 5000, 1000, 1, 300, 0, 1, true, true, '2026-11-22 04:18:44.248643+00', NULL);
INSERT INTO public.shipping_tariff VALUES (2, 1, 'Kurir desa', '', '33.17', 10000, 2000, 1, 300, 1, 2, true, true, '2026-11-22 04:18:44.248782+00', NULL);
INSERT INTO public.shipping_tariff VALUES (3, 1, 'Ekspedisi', 'Reguler', '33.17', 9000, 9000, 1, 300, 2, 3, false, true, '2026-11-22 04:18:44.248808+00', NULL);
INSERT INTO public.shipping_tariff VALUES (4, 1, 'Ekspedisi', 'Reguler', '33', 12000, 12000, 1, 300, 2, 4, false, true, '2026-11-22 04:18:44.248828+00', NULL);
INSERT INTO public.shipping_tariff VALUES (5, 1, 'Ekspedisi', 'Reguler', '', 48000, 48000, 1, 300, 5, 14, false, true, '2026-11-22 04:18:44.248847+00', NULL);
INSERT INTO public.shipping_tariff VALUES (6, 2, 'Kurir desa', '', '33.17.10', 5000, 1000, 1, 300, 0, 1, true, true, '2026-11-22 04:18:44.479361+00', NULL);
INSERT INTO public.shipping_tariff VALUES (7, 2, 'Kurir desa', '', '33.17', 10000, 2000, 1, 300, 1, 2, true, true, '2026-11-22 04:18:44.479476+00', NULL);
INSERT INTO public.shipping_tariff VALUES (8, 2, 'Ekspedisi', 'Reguler', '33.17', 9000, 9000, 1, 300, 2, 3, false, true, '2026-11-22 04:18:44.479516+00', NULL);
INSERT INTO public.shipping_tariff VALUES (9, 2, 'Ekspedisi', 'Reguler', '33', 12000, 12000, 1, 300, 2, 4, false, true, '2026-11-22 04:18:44.479542+00', NULL);
INSERT INTO public.shipping_tariff VALUES (10, 2, 'Ekspedisi', 'Reguler', '', 48000, 48000, 1, 300, 5, 14, false, true, '2026-11-22 04:18:44.479561+00', NULL);

INSERT INTO public.shop_order VALUES (1, 'LB-QSB6UUEU', 'bBz67LjnmZuTK66O-QgURw', 1, 1, 'web', 'placed', 1, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 15000, 0, 15000, 1, 1000, '322678', '', 0, '2026-11-22 04:18:44.819143+00', '2026-11-24 04:18:44.831461+00', NULL);
INSERT INTO public.shop_order VALUES (2, 'LB-5C9SKS5U', 'Ev3cWVxrkMtmSIXg2DBozg', 2, 1, 'web', 'paid', 2, 'prepaid', 'transfer', 'kirim', 'Kurir desa', true, 'hari ini atau besok', 700, 30000, 5000, 35000, 1, 1000, '', '', 0, '2026-11-22 04:18:45.057959+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (3, 'LB-BX9KRFSJ', 'hXLL2cFdunSpYHs0RLycqg', 3, 1, 'web', 'completed', 7, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '288657', '', 0, '2026-11-22 04:18:45.53907+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (4, 'LB-PVG6QFXT', 'xRqqw3Ouz8laDetPmID_Xw', 4, 1, 'web', 'completed', 7, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '264999', '', 0, '2026-11-22 04:18:46.003616+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (5, 'LB-5VZQ3WJM', 'ykUK7Jf8UlsOzKFPUdfFNA', 5, 1, 'web', 'refunded', 4, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 15000, 0, 15000, 1, 1000, '770264', '', 0, '2026-11-22 04:18:46.60943+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (6, 'LB-4BSMHWQA', 'JiDSwQPAABTlDEuvp4P8yg', 6, 1, 'web', 'payment_review', 3, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 15000, 0, 15000, 1, 1000, '431455', '', 0, '2026-11-22 04:18:47.179176+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (7, 'LB-HSXE9RX6', 'eLKs7FNUxb4zWQ5uY9urBA', 7, 1, 'web', 'delivered', 5, 'handover', 'counter', 'ambil', '', false, '', 400, 15000, 0, 15000, 1, 1000, '689389', '', 0, '2026-11-22 04:18:47.737962+00', '2026-11-25 04:18:47.999493+00', NULL);
INSERT INTO public.shop_order VALUES (8, 'LB-XBNAFV68', 'fVS8w3xabYfrMHtYG8R3Dw', 8, 1, 'web', 'packed', 4, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '890490', '', 0, '2026-11-22 04:18:48.155485+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (9, 'LB-G9SC3ABP', 'VhKZ7atyt5L2T1AZlyYaJQ', 9, 2, 'web', 'completed', 7, 'prepaid', 'transfer', 'ambil', '', false, '', 400, 40000, 0, 40000, 2, 1000, '971950', '', 0, '2026-11-22 04:18:48.653912+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (10, 'LB-R3JQRVCJ', 'i3tQLe89Lg9LcfodeVXMiQ', 10, 1, 'web', 'paid', 2, 'prepaid', 'stripe', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '428480', '', 0, '2026-11-22 04:18:49.240462+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (11, 'LB-9SZUQT7Y', 'KjCwTmsLtQYs3YUXQMyhBQ', 11, 1, 'web', 'completed', 7, 'prepaid', 'stripe', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '973026', '', 0, '2026-11-22 04:18:50.094821+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (12, 'LB-NX99H9JG', 'mK_kVAgz4oetH2Y4xnzREA', 12, 1, 'web', 'refunded', 4, 'prepaid', 'stripe', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '947825', '', 0, '2026-11-22 04:18:51.846065+00', NULL, NULL);
INSERT INTO public.shop_order VALUES (13, 'LB-DDKB8PUA', 'jxNN_0TLtFq_K8-tjdlghQ', 13, 1, 'web', 'delivered', 6, 'prepaid', 'stripe', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '952817', '', 0, '2026-11-22 04:18:53.050795+00', '2026-11-25 04:18:54.046141+00', NULL);
INSERT INTO public.shop_order VALUES (14, 'LB-HAEKSPX2', 'gzTP-e5UhlwsBanqEmwUJA', 14, 1, 'web', 'delivered', 6, 'prepaid', 'stripe', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '010301', '', 0, '2026-11-22 04:18:54.338703+00', '2026-11-25 04:18:54.979626+00', NULL);
INSERT INTO public.shop_order VALUES (15, 'LB-FY4JJ739', '6VtowYYdN8fAry6L-EV-1A', 15, 1, 'web', 'placed', 1, 'prepaid', 'stripe', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '492520', '', 0, '2026-11-22 04:18:55.412304+00', '2026-11-23 04:18:55.421994+00', NULL);
INSERT INTO public.shop_order VALUES (16, 'LB-UT7EAJ2P', 'XTl19xhQM35cRiWW6Wb9rw', 16, 1, 'web', 'placed', 1, 'prepaid', 'stripe', 'ambil', '', false, '', 400, 100000, 0, 100000, 1, 1000, '230098', '', 0, '2026-11-22 04:18:56.118354+00', '2026-11-23 04:18:56.126712+00', NULL);

INSERT INTO public.staff_role VALUES (1, 1, 'direktur');
INSERT INTO public.staff_role VALUES (2, 1, 'bendahara');
INSERT INTO public.staff_role VALUES (3, 1, 'kasir');
INSERT INTO public.staff_role VALUES (4, 2, 'direktur');
INSERT INTO public.staff_role VALUES (5, 2, 'bendahara');
INSERT INTO public.staff_role VALUES (6, 2, 'kasir');

INSERT INTO public.staff_role_change VALUES (1, 1, 1, 'direktur', 'granted', NULL, 'Sistem', '2026-11-22 04:18:44.31146+00');
INSERT INTO public.staff_role_change VALUES (2, 1, 2, 'bendahara', 'granted', NULL, 'Sistem', '2026-11-22 04:18:44.340965+00');
INSERT INTO public.staff_role_change VALUES (3, 1, 3, 'kasir', 'granted', NULL, 'Sistem', '2026-11-22 04:18:44.3632+00');
INSERT INTO public.staff_role_change VALUES (4, 2, 4, 'direktur', 'granted', NULL, 'Sistem', '2026-11-22 04:18:44.50569+00');
INSERT INTO public.staff_role_change VALUES (5, 2, 5, 'bendahara', 'granted', NULL, 'Sistem', '2026-11-22 04:18:44.525716+00');
INSERT INTO public.staff_role_change VALUES (6, 2, 6, 'kasir', 'granted', NULL, 'Sistem', '2026-11-22 04:18:44.537971+00');

INSERT INTO public.state_change VALUES (1, 'seller', 1, 'begin', '', 'verified', NULL, 'Sistem', '', '2026-11-22 04:18:44.266623+00');
INSERT INTO public.state_change VALUES (2, 'seller', 2, 'begin', '', 'verified', NULL, 'Sistem', '', '2026-11-22 04:18:44.4908+00');
INSERT INTO public.state_change VALUES (3, 'listing', 1, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:44.604685+00');
INSERT INTO public.state_change VALUES (4, 'listing', 1, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:44.625798+00');
INSERT INTO public.state_change VALUES (5, 'listing', 2, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:44.663442+00');
INSERT INTO public.state_change VALUES (6, 'listing', 2, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:44.672428+00');
INSERT INTO public.state_change VALUES (7, 'listing', 3, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:44.704807+00');
INSERT INTO public.state_change VALUES (8, 'listing', 3, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:44.712569+00');
INSERT INTO public.state_change VALUES (9, 'payment', 1, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:44.904181+00');
INSERT INTO public.state_change VALUES (10, 'order', 1, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:44.904362+00');
INSERT INTO public.state_change VALUES (11, 'payment', 2, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:45.105717+00');
INSERT INTO public.state_change VALUES (12, 'order', 2, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:45.105871+00');
INSERT INTO public.state_change VALUES (13, 'statement_line', 1, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:18:45.184837+00');
INSERT INTO public.state_change VALUES (14, 'payment', 2, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:18:45.227295+00');
INSERT INTO public.state_change VALUES (15, 'statement_line', 1, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:18:45.240267+00');
INSERT INTO public.state_change VALUES (16, 'order', 2, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:45.283907+00');
INSERT INTO public.state_change VALUES (17, 'payment', 3, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:45.573032+00');
INSERT INTO public.state_change VALUES (18, 'order', 3, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:45.573157+00');
INSERT INTO public.state_change VALUES (19, 'statement_line', 2, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:18:45.62712+00');
INSERT INTO public.state_change VALUES (20, 'payment', 3, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:18:45.643278+00');
INSERT INTO public.state_change VALUES (21, 'statement_line', 2, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:18:45.652955+00');
INSERT INTO public.state_change VALUES (22, 'order', 3, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:45.669045+00');
INSERT INTO public.state_change VALUES (23, 'order', 3, 'accept', 'paid', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:18:45.759019+00');
INSERT INTO public.state_change VALUES (24, 'order', 3, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:18:45.777813+00');
INSERT INTO public.state_change VALUES (25, 'order', 3, 'ready', 'packed', 'ready', 1, 'Petugas direktur', '', '2026-11-22 04:18:45.809793+00');
INSERT INTO public.state_change VALUES (26, 'order', 3, 'deliver', 'ready', 'delivered', 3, 'Petugas kasir', '', '2026-11-22 04:18:45.829801+00');
INSERT INTO public.state_change VALUES (27, 'order', 3, 'complete', 'delivered', 'completed', 1, 'Petugas direktur', '', '2026-11-22 04:18:45.854526+00');
INSERT INTO public.state_change VALUES (28, 'payment', 4, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:46.046167+00');
INSERT INTO public.state_change VALUES (29, 'order', 4, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:46.046366+00');
INSERT INTO public.state_change VALUES (30, 'statement_line', 3, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:18:46.091976+00');
INSERT INTO public.state_change VALUES (31, 'payment', 4, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:18:46.112981+00');
INSERT INTO public.state_change VALUES (32, 'statement_line', 3, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:18:46.123154+00');
INSERT INTO public.state_change VALUES (33, 'order', 4, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:46.149035+00');
INSERT INTO public.state_change VALUES (34, 'order', 4, 'accept', 'paid', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:18:46.245187+00');
INSERT INTO public.state_change VALUES (35, 'order', 4, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:18:46.282486+00');
INSERT INTO public.state_change VALUES (36, 'order', 4, 'ready', 'packed', 'ready', 1, 'Petugas direktur', '', '2026-11-22 04:18:46.311509+00');
INSERT INTO public.state_change VALUES (37, 'order', 4, 'deliver', 'ready', 'delivered', 3, 'Petugas kasir', '', '2026-11-22 04:18:46.334337+00');
INSERT INTO public.state_change VALUES (38, 'order', 4, 'complete', 'delivered', 'completed', 1, 'Petugas direktur', '', '2026-11-22 04:18:46.367677+00');
INSERT INTO public.state_change VALUES (39, 'refund', 1, 'begin', '', 'opened', NULL, 'Sistem', 'pecah', '2026-11-22 04:18:46.486016+00');
INSERT INTO public.state_change VALUES (40, 'payment', 5, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:46.653847+00');
INSERT INTO public.state_change VALUES (41, 'order', 5, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:46.654053+00');
INSERT INTO public.state_change VALUES (42, 'statement_line', 4, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:18:46.708325+00');
INSERT INTO public.state_change VALUES (43, 'payment', 5, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:18:46.727577+00');
INSERT INTO public.state_change VALUES (44, 'statement_line', 4, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:18:46.732983+00');
INSERT INTO public.state_change VALUES (45, 'order', 5, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:46.749467+00');
INSERT INTO public.state_change VALUES (46, 'order', 5, 'cancel_paid', 'paid', 'refund_due', 1, 'Petugas direktur', 'habis', '2026-11-22 04:18:46.889517+00');
INSERT INTO public.state_change VALUES (47, 'refund', 2, 'begin', '', 'opened', NULL, 'Sistem', 'habis', '2026-11-22 04:18:46.934497+00');
INSERT INTO public.state_change VALUES (48, 'refund', 2, 'pay', 'opened', 'paid', 2, 'Petugas bendahara', '', '2026-11-22 04:18:47.042279+00');
INSERT INTO public.state_change VALUES (49, 'order', 5, 'refund', 'refund_due', 'refunded', NULL, 'Sistem', '', '2026-11-22 04:18:47.058727+00');
INSERT INTO public.state_change VALUES (50, 'payment', 6, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:47.218458+00');
INSERT INTO public.state_change VALUES (51, 'order', 6, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:47.218665+00');
INSERT INTO public.state_change VALUES (52, 'payment', 6, 'cancelled', 'pending', 'cancelled', NULL, 'Sistem', '', '2026-11-22 04:18:47.290764+00');
INSERT INTO public.state_change VALUES (53, 'order', 6, 'cancel', 'placed', 'cancelled', 1, 'Petugas direktur', 'berubah pikiran', '2026-11-22 04:18:47.32586+00');
INSERT INTO public.state_change VALUES (54, 'statement_line', 5, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:18:47.396111+00');
INSERT INTO public.state_change VALUES (55, 'payment', 6, 'receive', 'cancelled', 'late', 2, 'Petugas bendahara', '', '2026-11-22 04:18:47.42581+00');
INSERT INTO public.state_change VALUES (56, 'statement_line', 5, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:18:47.437829+00');
INSERT INTO public.state_change VALUES (57, 'order', 6, 'pay_late', 'cancelled', 'payment_review', NULL, 'Sistem', '', '2026-11-22 04:18:47.460915+00');
INSERT INTO public.state_change VALUES (58, 'statement_line', 6, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:18:47.567578+00');
INSERT INTO public.state_change VALUES (59, 'statement_line', 6, 'set_aside', 'open', 'set_aside', 2, 'Petugas bendahara', '', '2026-11-22 04:18:47.588439+00');
INSERT INTO public.state_change VALUES (60, 'payment', 7, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:47.782177+00');
INSERT INTO public.state_change VALUES (61, 'order', 7, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:47.782361+00');
INSERT INTO public.state_change VALUES (62, 'order', 7, 'accept', 'placed', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:18:47.841416+00');
INSERT INTO public.state_change VALUES (63, 'order', 7, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:18:47.906975+00');
INSERT INTO public.state_change VALUES (64, 'order', 7, 'ready', 'packed', 'ready', 1, 'Petugas direktur', '', '2026-11-22 04:18:47.950433+00');
INSERT INTO public.state_change VALUES (65, 'payment', 7, 'receive', 'pending', 'succeeded', 3, 'Petugas kasir', '', '2026-11-22 04:18:47.999278+00');
INSERT INTO public.state_change VALUES (66, 'order', 7, 'deliver', 'ready', 'delivered', 3, 'Petugas kasir', '', '2026-11-22 04:18:48.010669+00');
INSERT INTO public.state_change VALUES (67, 'payment', 8, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:48.187284+00');
INSERT INTO public.state_change VALUES (68, 'order', 8, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:48.18746+00');
INSERT INTO public.state_change VALUES (69, 'statement_line', 7, 'begin', '', 'open', 2, 'Petugas bendahara', '', '2026-11-22 04:18:48.249024+00');
INSERT INTO public.state_change VALUES (70, 'payment', 8, 'receive', 'pending', 'succeeded', 2, 'Petugas bendahara', '', '2026-11-22 04:18:48.257725+00');
INSERT INTO public.state_change VALUES (71, 'statement_line', 7, 'match', 'open', 'matched', 2, 'Petugas bendahara', '', '2026-11-22 04:18:48.265773+00');
INSERT INTO public.state_change VALUES (72, 'order', 8, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:48.286335+00');
INSERT INTO public.state_change VALUES (73, 'order', 8, 'accept', 'paid', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:18:48.349938+00');
INSERT INTO public.state_change VALUES (74, 'order', 8, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:18:48.367725+00');
INSERT INTO public.state_change VALUES (75, 'payout', 1, 'begin', '', 'requested', 3, 'Petugas kasir', '', '2026-11-22 04:18:48.460595+00');
INSERT INTO public.state_change VALUES (76, 'payout', 1, 'approve', 'requested', 'approved', 3, 'Petugas kasir', '', '2026-11-22 04:18:48.472315+00');
INSERT INTO public.state_change VALUES (77, 'payout', 1, 'pay', 'approved', 'paid', 3, 'Petugas kasir', '', '2026-11-22 04:18:48.526736+00');
INSERT INTO public.state_change VALUES (78, 'payment', 9, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:48.698186+00');
INSERT INTO public.state_change VALUES (79, 'order', 9, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:48.698356+00');
INSERT INTO public.state_change VALUES (80, 'statement_line', 8, 'begin', '', 'open', 5, 'Petugas bendahara', '', '2026-11-22 04:18:48.734351+00');
INSERT INTO public.state_change VALUES (81, 'payment', 9, 'receive', 'pending', 'succeeded', 5, 'Petugas bendahara', '', '2026-11-22 04:18:48.758134+00');
INSERT INTO public.state_change VALUES (82, 'statement_line', 8, 'match', 'open', 'matched', 5, 'Petugas bendahara', '', '2026-11-22 04:18:48.763426+00');
INSERT INTO public.state_change VALUES (83, 'order', 9, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:48.783686+00');
INSERT INTO public.state_change VALUES (84, 'order', 9, 'accept', 'paid', 'accepted', 4, 'Petugas direktur', '', '2026-11-22 04:18:48.869861+00');
INSERT INTO public.state_change VALUES (85, 'order', 9, 'pack', 'accepted', 'packed', 4, 'Petugas direktur', '', '2026-11-22 04:18:48.897911+00');
INSERT INTO public.state_change VALUES (86, 'order', 9, 'ready', 'packed', 'ready', 4, 'Petugas direktur', '', '2026-11-22 04:18:48.925834+00');
INSERT INTO public.state_change VALUES (87, 'order', 9, 'deliver', 'ready', 'delivered', 6, 'Petugas kasir', '', '2026-11-22 04:18:48.961872+00');
INSERT INTO public.state_change VALUES (88, 'order', 9, 'complete', 'delivered', 'completed', 4, 'Petugas direktur', '', '2026-11-22 04:18:48.993815+00');
INSERT INTO public.state_change VALUES (89, 'payout', 2, 'begin', '', 'requested', 6, 'Petugas kasir', '', '2026-11-22 04:18:49.080922+00');
INSERT INTO public.state_change VALUES (90, 'listing', 4, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:49.142824+00');
INSERT INTO public.state_change VALUES (91, 'listing', 4, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:49.151078+00');
INSERT INTO public.state_change VALUES (92, 'payment', 10, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:49.267495+00');
INSERT INTO public.state_change VALUES (93, 'order', 10, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:49.267626+00');
INSERT INTO public.state_change VALUES (94, 'card_checkout', 1, 'begin', '', 'asked', NULL, 'Sistem', '', '2026-11-22 04:18:49.318272+00');
INSERT INTO public.state_change VALUES (95, 'card_checkout', 1, 'open', 'asked', 'open', NULL, 'Sistem', '', '2026-11-22 04:18:49.349796+00');
INSERT INTO public.state_change VALUES (96, 'card_checkout', 1, 'pay', 'open', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:49.4247+00');
INSERT INTO public.state_change VALUES (97, 'payment', 10, 'receive', 'pending', 'succeeded', NULL, 'Sistem', '', '2026-11-22 04:18:49.433869+00');
INSERT INTO public.state_change VALUES (98, 'order', 10, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:49.454698+00');
INSERT INTO public.state_change VALUES (99, 'listing', 5, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:49.998857+00');
INSERT INTO public.state_change VALUES (100, 'listing', 5, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:50.017866+00');
INSERT INTO public.state_change VALUES (101, 'payment', 11, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:50.124665+00');
INSERT INTO public.state_change VALUES (102, 'order', 11, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:50.124802+00');
INSERT INTO public.state_change VALUES (103, 'card_checkout', 2, 'begin', '', 'asked', NULL, 'Sistem', '', '2026-11-22 04:18:50.163858+00');
INSERT INTO public.state_change VALUES (104, 'card_checkout', 2, 'open', 'asked', 'open', NULL, 'Sistem', '', '2026-11-22 04:18:50.20594+00');
INSERT INTO public.state_change VALUES (105, 'card_checkout', 2, 'pay', 'open', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:50.301931+00');
INSERT INTO public.state_change VALUES (106, 'payment', 11, 'receive', 'pending', 'succeeded', NULL, 'Sistem', '', '2026-11-22 04:18:50.311622+00');
INSERT INTO public.state_change VALUES (107, 'order', 11, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:50.340211+00');
INSERT INTO public.state_change VALUES (108, 'order', 11, 'accept', 'paid', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:18:51.263953+00');
INSERT INTO public.state_change VALUES (109, 'order', 11, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:18:51.301722+00');
INSERT INTO public.state_change VALUES (110, 'order', 11, 'ready', 'packed', 'ready', 1, 'Petugas direktur', '', '2026-11-22 04:18:51.337893+00');
INSERT INTO public.state_change VALUES (111, 'order', 11, 'deliver', 'ready', 'delivered', 3, 'Petugas kasir', '', '2026-11-22 04:18:51.374541+00');
INSERT INTO public.state_change VALUES (112, 'order', 11, 'complete', 'delivered', 'completed', 1, 'Petugas direktur', '', '2026-11-22 04:18:51.425889+00');
INSERT INTO public.state_change VALUES (113, 'refund', 3, 'begin', '', 'opened', NULL, 'Sistem', 'pecah', '2026-11-22 04:18:51.570543+00');
INSERT INTO public.state_change VALUES (114, 'card_refund', 1, 'begin', '', 'submitted', NULL, 'Sistem', '', '2026-11-22 04:18:51.580346+00');
INSERT INTO public.state_change VALUES (115, 'listing', 6, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:51.733941+00');
INSERT INTO public.state_change VALUES (116, 'listing', 6, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:51.750425+00');
INSERT INTO public.state_change VALUES (117, 'payment', 12, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:51.895253+00');
INSERT INTO public.state_change VALUES (118, 'order', 12, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:51.895493+00');
INSERT INTO public.state_change VALUES (119, 'card_checkout', 3, 'begin', '', 'asked', NULL, 'Sistem', '', '2026-11-22 04:18:51.958207+00');
INSERT INTO public.state_change VALUES (120, 'card_checkout', 3, 'open', 'asked', 'open', NULL, 'Sistem', '', '2026-11-22 04:18:52.009797+00');
INSERT INTO public.state_change VALUES (121, 'card_checkout', 3, 'pay', 'open', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:52.097935+00');
INSERT INTO public.state_change VALUES (122, 'payment', 12, 'receive', 'pending', 'succeeded', NULL, 'Sistem', '', '2026-11-22 04:18:52.103059+00');
INSERT INTO public.state_change VALUES (123, 'order', 12, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:52.115905+00');
INSERT INTO public.state_change VALUES (124, 'card_refund', 1, 'pay', 'submitted', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:52.3185+00');
INSERT INTO public.state_change VALUES (125, 'refund', 3, 'pay', 'opened', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:52.321353+00');
INSERT INTO public.state_change VALUES (126, 'order', 12, 'cancel_paid', 'paid', 'refund_due', 1, 'Petugas direktur', 'habis', '2026-11-22 04:18:52.683572+00');
INSERT INTO public.state_change VALUES (127, 'refund', 4, 'begin', '', 'opened', NULL, 'Sistem', 'habis', '2026-11-22 04:18:52.742317+00');
INSERT INTO public.state_change VALUES (128, 'card_refund', 2, 'begin', '', 'submitted', NULL, 'Sistem', '', '2026-11-22 04:18:52.750435+00');
INSERT INTO public.state_change VALUES (129, 'listing', 7, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:52.909949+00');
INSERT INTO public.state_change VALUES (130, 'listing', 7, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:52.925875+00');
INSERT INTO public.state_change VALUES (131, 'payment', 13, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:53.099039+00');
INSERT INTO public.state_change VALUES (132, 'order', 13, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:53.099247+00');
INSERT INTO public.state_change VALUES (133, 'card_checkout', 4, 'begin', '', 'asked', NULL, 'Sistem', '', '2026-11-22 04:18:53.1705+00');
INSERT INTO public.state_change VALUES (134, 'card_checkout', 4, 'open', 'asked', 'open', NULL, 'Sistem', '', '2026-11-22 04:18:53.229798+00');
INSERT INTO public.state_change VALUES (135, 'card_checkout', 4, 'pay', 'open', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:53.346016+00');
INSERT INTO public.state_change VALUES (136, 'payment', 13, 'receive', 'pending', 'succeeded', NULL, 'Sistem', '', '2026-11-22 04:18:53.35394+00');
INSERT INTO public.state_change VALUES (137, 'order', 13, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:53.376371+00');
INSERT INTO public.state_change VALUES (138, 'card_refund', 2, 'pay', 'submitted', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:53.59526+00');
INSERT INTO public.state_change VALUES (139, 'refund', 4, 'pay', 'opened', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:53.606429+00');
INSERT INTO public.state_change VALUES (140, 'order', 12, 'refund', 'refund_due', 'refunded', NULL, 'Sistem', '', '2026-11-22 04:18:53.617482+00');
INSERT INTO public.state_change VALUES (141, 'order', 13, 'accept', 'paid', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:18:53.961941+00');
INSERT INTO public.state_change VALUES (142, 'order', 13, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:18:53.985938+00');
INSERT INTO public.state_change VALUES (143, 'order', 13, 'ready', 'packed', 'ready', 1, 'Petugas direktur', '', '2026-11-22 04:18:54.02048+00');
INSERT INTO public.state_change VALUES (144, 'order', 13, 'deliver', 'ready', 'delivered', 3, 'Petugas kasir', '', '2026-11-22 04:18:54.053924+00');
INSERT INTO public.state_change VALUES (145, 'dispute', 1, 'begin', '', 'opened', NULL, 'Sistem', '', '2026-11-22 04:18:54.134435+00');
INSERT INTO public.state_change VALUES (146, 'listing', 8, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:54.221921+00');
INSERT INTO public.state_change VALUES (147, 'listing', 8, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:54.232371+00');
INSERT INTO public.state_change VALUES (148, 'payment', 14, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:54.374211+00');
INSERT INTO public.state_change VALUES (149, 'order', 14, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:54.374414+00');
INSERT INTO public.state_change VALUES (150, 'card_checkout', 5, 'begin', '', 'asked', NULL, 'Sistem', '', '2026-11-22 04:18:54.42423+00');
INSERT INTO public.state_change VALUES (151, 'card_checkout', 5, 'open', 'asked', 'open', NULL, 'Sistem', '', '2026-11-22 04:18:54.466465+00');
INSERT INTO public.state_change VALUES (152, 'card_checkout', 5, 'pay', 'open', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:54.556098+00');
INSERT INTO public.state_change VALUES (153, 'payment', 14, 'receive', 'pending', 'succeeded', NULL, 'Sistem', '', '2026-11-22 04:18:54.562689+00');
INSERT INTO public.state_change VALUES (154, 'order', 14, 'pay', 'placed', 'paid', NULL, 'Sistem', '', '2026-11-22 04:18:54.573776+00');
INSERT INTO public.state_change VALUES (155, 'order', 14, 'accept', 'paid', 'accepted', 1, 'Petugas direktur', '', '2026-11-22 04:18:54.869752+00');
INSERT INTO public.state_change VALUES (156, 'order', 14, 'pack', 'accepted', 'packed', 1, 'Petugas direktur', '', '2026-11-22 04:18:54.897841+00');
INSERT INTO public.state_change VALUES (157, 'order', 14, 'ready', 'packed', 'ready', 1, 'Petugas direktur', '', '2026-11-22 04:18:54.952341+00');
INSERT INTO public.state_change VALUES (158, 'order', 14, 'deliver', 'ready', 'delivered', 3, 'Petugas kasir', '', '2026-11-22 04:18:54.993956+00');
INSERT INTO public.state_change VALUES (159, 'dispute', 2, 'begin', '', 'opened', NULL, 'Sistem', '', '2026-11-22 04:18:55.083339+00');
INSERT INTO public.state_change VALUES (160, 'dispute', 2, 'lose', 'opened', 'lost', NULL, 'Sistem', '', '2026-11-22 04:18:55.196408+00');
INSERT INTO public.state_change VALUES (161, 'listing', 9, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:55.280863+00');
INSERT INTO public.state_change VALUES (162, 'listing', 9, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:55.298507+00');
INSERT INTO public.state_change VALUES (163, 'payment', 15, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:55.448556+00');
INSERT INTO public.state_change VALUES (164, 'order', 15, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:55.448745+00');
INSERT INTO public.state_change VALUES (165, 'card_checkout', 6, 'begin', '', 'asked', NULL, 'Sistem', '', '2026-11-22 04:18:55.49372+00');
INSERT INTO public.state_change VALUES (166, 'card_checkout', 6, 'open', 'asked', 'open', NULL, 'Sistem', '', '2026-11-22 04:18:55.552117+00');
INSERT INTO public.state_change VALUES (167, 'card_checkout', 6, 'doubt', 'open', 'review', NULL, 'Sistem', 'Yang masuk Rp100.001, seharusnya Rp100.000.', '2026-11-22 04:18:55.698271+00');
INSERT INTO public.state_change VALUES (168, 'listing', 10, 'begin', '', 'draft', NULL, 'Sistem', '', '2026-11-22 04:18:56.003496+00');
INSERT INTO public.state_change VALUES (169, 'listing', 10, 'publish', 'draft', 'published', NULL, 'Sistem', '', '2026-11-22 04:18:56.022587+00');
INSERT INTO public.state_change VALUES (170, 'payment', 16, 'begin', '', 'pending', NULL, 'Sistem', '', '2026-11-22 04:18:56.158516+00');
INSERT INTO public.state_change VALUES (171, 'order', 16, 'begin', '', 'placed', NULL, 'Pembeli', '', '2026-11-22 04:18:56.158731+00');
INSERT INTO public.state_change VALUES (172, 'card_checkout', 7, 'begin', '', 'asked', NULL, 'Sistem', '', '2026-11-22 04:18:56.191013+00');
INSERT INTO public.state_change VALUES (173, 'card_checkout', 7, 'open', 'asked', 'open', NULL, 'Sistem', '', '2026-11-22 04:18:56.223497+00');

INSERT INTO public.statement_line VALUES (1, 1, 1, '1.1.01.06', 'matched', 2, 34998, '2026-11-22', 'LB-5C9SKS5U', '', 2, '2026-11-22 04:18:45.169699+00');
INSERT INTO public.statement_line VALUES (2, 1, 1, '1.1.01.06', 'matched', 2, 99997, '2026-11-22', 'LB-BX9KRFSJ', '', 2, '2026-11-22 04:18:45.618332+00');
INSERT INTO public.statement_line VALUES (3, 1, 1, '1.1.01.06', 'matched', 2, 99996, '2026-11-22', 'LB-PVG6QFXT', '', 2, '2026-11-22 04:18:46.08832+00');
INSERT INTO public.statement_line VALUES (4, 1, 1, '1.1.01.06', 'matched', 2, 14995, '2026-11-22', 'LB-5VZQ3WJM', '', 2, '2026-11-22 04:18:46.70047+00');
INSERT INTO public.statement_line VALUES (5, 1, 1, '1.1.01.06', 'matched', 2, 14994, '2026-11-22', 'SARI', '', 2, '2026-11-22 04:18:47.382118+00');
INSERT INTO public.statement_line VALUES (6, 1, 1, '1.1.01.06', 'set_aside', 2, 77000, '2026-11-22', 'TIDAK DIKENAL', '', 2, '2026-11-22 04:18:47.562171+00');
INSERT INTO public.statement_line VALUES (7, 1, 1, '1.1.01.06', 'matched', 2, 99993, '2026-11-22', 'LB-XBNAFV68', '', 2, '2026-11-22 04:18:48.246108+00');
INSERT INTO public.statement_line VALUES (8, 2, 2, '1.1.01.06', 'matched', 2, 39999, '2026-11-22', 'LB-G9SC3ABP', '', 5, '2026-11-22 04:18:48.730298+00');

INSERT INTO public.stock_hold VALUES (1, 1, 1, 1, 1, 'active', '2026-11-24 04:18:44.831461+00', '2026-11-22 04:18:44.866103+00', NULL);
INSERT INTO public.stock_hold VALUES (2, 1, 2, 1, 2, 'consumed', '2026-11-24 04:18:45.06343+00', '2026-11-22 04:18:45.085834+00', '2026-11-22 04:18:45.305139+00');
INSERT INTO public.stock_hold VALUES (3, 1, 5, 1, 1, 'restocked', '2026-11-24 04:18:46.615285+00', '2026-11-22 04:18:46.631624+00', '2026-11-22 04:18:46.900102+00');
INSERT INTO public.stock_hold VALUES (4, 1, 6, 1, 1, 'released', '2026-11-24 04:18:47.184383+00', '2026-11-22 04:18:47.200973+00', '2026-11-22 04:18:47.346668+00');
INSERT INTO public.stock_hold VALUES (5, 1, 7, 1, 1, 'consumed', '2026-11-24 04:18:47.746019+00', '2026-11-22 04:18:47.774027+00', '2026-11-22 04:18:47.859571+00');
INSERT INTO public.stock_hold VALUES (6, 2, 9, 3, 1, 'consumed', '2026-11-24 04:18:48.658163+00', '2026-11-22 04:18:48.674743+00', '2026-11-22 04:18:48.793265+00');
INSERT INTO public.stock_hold VALUES (7, 1, 10, 4, 1, 'consumed', '2026-11-23 04:18:49.246135+00', '2026-11-22 04:18:49.25787+00', '2026-11-22 04:18:49.464136+00');
INSERT INTO public.stock_hold VALUES (8, 1, 11, 5, 1, 'consumed', '2026-11-23 04:18:50.102097+00', '2026-11-22 04:18:50.116316+00', '2026-11-22 04:18:50.359063+00');
INSERT INTO public.stock_hold VALUES (9, 1, 12, 6, 1, 'restocked', '2026-11-23 04:18:51.852031+00', '2026-11-22 04:18:51.878567+00', '2026-11-22 04:18:52.698295+00');
INSERT INTO public.stock_hold VALUES (10, 1, 13, 7, 1, 'consumed', '2026-11-23 04:18:53.058618+00', '2026-11-22 04:18:53.082222+00', '2026-11-22 04:18:53.400412+00');
INSERT INTO public.stock_hold VALUES (11, 1, 14, 8, 1, 'consumed', '2026-11-23 04:18:54.346248+00', '2026-11-22 04:18:54.360281+00', '2026-11-22 04:18:54.583778+00');
INSERT INTO public.stock_hold VALUES (12, 1, 15, 9, 1, 'active', '2026-11-23 04:18:55.421994+00', '2026-11-22 04:18:55.438041+00', NULL);
INSERT INTO public.stock_hold VALUES (13, 1, 16, 10, 1, 'active', '2026-11-23 04:18:56.126712+00', '2026-11-22 04:18:56.146766+00', NULL);

INSERT INTO public.stock_level VALUES (2, 1, 0, 0);
INSERT INTO public.stock_level VALUES (1, 1, 17, 1);
INSERT INTO public.stock_level VALUES (3, 2, 4, 0);
INSERT INTO public.stock_level VALUES (4, 1, 9, 0);
INSERT INTO public.stock_level VALUES (5, 1, 9, 0);
INSERT INTO public.stock_level VALUES (6, 1, 10, 0);
INSERT INTO public.stock_level VALUES (7, 1, 9, 0);
INSERT INTO public.stock_level VALUES (8, 1, 9, 0);
INSERT INTO public.stock_level VALUES (9, 1, 10, 1);
INSERT INTO public.stock_level VALUES (10, 1, 10, 1);

INSERT INTO public.stock_move VALUES (1, 1, 1, 'receive', 20, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:18:44.600034+00');
INSERT INTO public.stock_move VALUES (2, 2, 3, 'receive', 5, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:18:44.702639+00');
INSERT INTO public.stock_move VALUES (3, 1, 1, 'sale', -2, 2, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:45.315408+00');
INSERT INTO public.stock_move VALUES (4, 1, 1, 'sale', -1, 5, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:46.774251+00');
INSERT INTO public.stock_move VALUES (5, 1, 1, 'restock', 1, 5, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:46.910718+00');
INSERT INTO public.stock_move VALUES (6, 1, 1, 'sale', -1, 7, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:47.874967+00');
INSERT INTO public.stock_move VALUES (7, 2, 3, 'sale', -1, 9, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:48.803661+00');
INSERT INTO public.stock_move VALUES (8, 1, 4, 'receive', 10, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:18:49.141905+00');
INSERT INTO public.stock_move VALUES (9, 1, 4, 'sale', -1, 10, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:49.480281+00');
INSERT INTO public.stock_move VALUES (10, 1, 5, 'receive', 10, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:18:49.997887+00');
INSERT INTO public.stock_move VALUES (11, 1, 5, 'sale', -1, 11, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:50.374471+00');
INSERT INTO public.stock_move VALUES (12, 1, 6, 'receive', 10, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:18:51.72987+00');
INSERT INTO public.stock_move VALUES (13, 1, 6, 'sale', -1, 12, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:52.14607+00');
INSERT INTO public.stock_move VALUES (14, 1, 6, 'restock', 1, 12, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:52.71438+00');
INSERT INTO public.stock_move VALUES (15, 1, 7, 'receive', 10, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:18:52.906138+00');
INSERT INTO public.stock_move VALUES (16, 1, 7, 'sale', -1, 13, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:53.44242+00');
INSERT INTO public.stock_move VALUES (17, 1, 8, 'receive', 10, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:18:54.218371+00');
INSERT INTO public.stock_move VALUES (18, 1, 8, 'sale', -1, 14, NULL, '', NULL, 'Sistem', '2026-11-22 04:18:54.589884+00');
INSERT INTO public.stock_move VALUES (19, 1, 9, 'receive', 10, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:18:55.279678+00');
INSERT INTO public.stock_move VALUES (20, 1, 10, 'receive', 10, NULL, NULL, 'Stok pertama', NULL, 'Sistem', '2026-11-22 04:18:56.002267+00');

INSERT INTO public.variant VALUES (1, 1, 1, '', 0, 15000, 300, 'counted', 20);
INSERT INTO public.variant VALUES (2, 1, 2, '', 0, 100000, 300, 'available', 20);
INSERT INTO public.variant VALUES (3, 2, 3, '', 0, 40000, 300, 'counted', 20);
INSERT INTO public.variant VALUES (4, 1, 4, '', 0, 100000, 300, 'counted', 20);
INSERT INTO public.variant VALUES (5, 1, 5, '', 0, 100000, 300, 'counted', 20);
INSERT INTO public.variant VALUES (6, 1, 6, '', 0, 100000, 300, 'counted', 20);
INSERT INTO public.variant VALUES (7, 1, 7, '', 0, 100000, 300, 'counted', 20);
INSERT INTO public.variant VALUES (8, 1, 8, '', 0, 100000, 300, 'counted', 20);
INSERT INTO public.variant VALUES (9, 1, 9, '', 0, 100000, 300, 'counted', 20);
INSERT INTO public.variant VALUES (10, 1, 10, '', 0, 100000, 300, 'counted', 20);

SELECT pg_catalog.setval('public.bank_account_id_seq', 2, true);

SELECT pg_catalog.setval('public.bumdesa_id_seq', 2, true);

SELECT pg_catalog.setval('public.bumdesa_terms_id_seq', 2, true);

SELECT pg_catalog.setval('public.card_checkout_id_seq', 7, true);

SELECT pg_catalog.setval('public.card_dispute_id_seq', 2, true);

SELECT pg_catalog.setval('public.card_payout_id_seq', 1, true);

SELECT pg_catalog.setval('public.card_payout_line_id_seq', 10, true);

SELECT pg_catalog.setval('public.card_refund_id_seq', 2, true);

SELECT pg_catalog.setval('public.cart_id_seq', 16, true);

SELECT pg_catalog.setval('public.cash_move_id_seq', 1, true);

SELECT pg_catalog.setval('public.category_id_seq', 39, true);

SELECT pg_catalog.setval('public.checkout_id_seq', 16, true);

SELECT pg_catalog.setval('public.gateway_event_id_seq', 1, false);

SELECT pg_catalog.setval('public.ledger_book_id_seq', 2, true);

SELECT pg_catalog.setval('public.ledger_entry_id_seq', 33, true);

SELECT pg_catalog.setval('public.listing_id_seq', 10, true);

SELECT pg_catalog.setval('public.once_key_id_seq', 28, true);

SELECT pg_catalog.setval('public.order_line_id_seq', 16, true);

SELECT pg_catalog.setval('public.outbox_delivery_id_seq', 14, true);

SELECT pg_catalog.setval('public.outbox_message_id_seq', 14, true);

SELECT pg_catalog.setval('public.payment_id_seq', 16, true);

SELECT pg_catalog.setval('public.payment_match_id_seq', 7, true);

SELECT pg_catalog.setval('public.payout_id_seq', 2, true);

SELECT pg_catalog.setval('public.person_id_seq', 6, true);

SELECT pg_catalog.setval('public.photo_id_seq', 1, false);

SELECT pg_catalog.setval('public.place_edition_id_seq', 1, false);

SELECT pg_catalog.setval('public.refund_id_seq', 4, true);

SELECT pg_catalog.setval('public.seller_consent_id_seq', 2, true);

SELECT pg_catalog.setval('public.seller_id_seq', 2, true);

SELECT pg_catalog.setval('public.session_row_id_seq', 1, false);

SELECT pg_catalog.setval('public.shipping_tariff_id_seq', 10, true);

SELECT pg_catalog.setval('public.shop_order_id_seq', 16, true);

SELECT pg_catalog.setval('public.staff_role_change_id_seq', 6, true);

SELECT pg_catalog.setval('public.state_change_id_seq', 173, true);

SELECT pg_catalog.setval('public.statement_line_id_seq', 8, true);

SELECT pg_catalog.setval('public.stock_hold_id_seq', 13, true);

SELECT pg_catalog.setval('public.stock_move_id_seq', 20, true);

SELECT pg_catalog.setval('public.variant_id_seq', 10, true);

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY public.bank_account
    ADD CONSTRAINT pk_bank_account PRIMARY KEY (id);

ALTER TABLE ONLY public.bumdesa
    ADD CONSTRAINT pk_bumdesa PRIMARY KEY (id);

ALTER TABLE ONLY public.bumdesa_terms
    ADD CONSTRAINT pk_bumdesa_terms PRIMARY KEY (id);

ALTER TABLE ONLY public.card_checkout
    ADD CONSTRAINT pk_card_checkout PRIMARY KEY (id);

ALTER TABLE ONLY public.card_dispute
    ADD CONSTRAINT pk_card_dispute PRIMARY KEY (id);

ALTER TABLE ONLY public.card_payout
    ADD CONSTRAINT pk_card_payout PRIMARY KEY (id);

ALTER TABLE ONLY public.card_payout_line
    ADD CONSTRAINT pk_card_payout_line PRIMARY KEY (id);

ALTER TABLE ONLY public.card_refund
    ADD CONSTRAINT pk_card_refund PRIMARY KEY (id);

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

ALTER TABLE ONLY public.gateway_event
    ADD CONSTRAINT pk_gateway_event PRIMARY KEY (id);

ALTER TABLE ONLY public.gateway_keys
    ADD CONSTRAINT pk_gateway_keys PRIMARY KEY (bumdesa_id);

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

ALTER TABLE ONLY public.card_checkout
    ADD CONSTRAINT uq_card_checkout_bumdesa_id_ref UNIQUE (bumdesa_id, ref);

ALTER TABLE ONLY public.card_checkout
    ADD CONSTRAINT uq_card_checkout_payment_id UNIQUE (payment_id);

ALTER TABLE ONLY public.card_dispute
    ADD CONSTRAINT uq_card_dispute_bumdesa_id_ref UNIQUE (bumdesa_id, ref);

ALTER TABLE ONLY public.card_payout
    ADD CONSTRAINT uq_card_payout_bumdesa_id_ref UNIQUE (bumdesa_id, ref);

ALTER TABLE ONLY public.card_payout_line
    ADD CONSTRAINT uq_card_payout_line_bumdesa_id_ref UNIQUE (bumdesa_id, ref);

ALTER TABLE ONLY public.card_refund
    ADD CONSTRAINT uq_card_refund_reference UNIQUE (reference);

ALTER TABLE ONLY public.card_refund
    ADD CONSTRAINT uq_card_refund_refund_id UNIQUE (refund_id);

ALTER TABLE ONLY public.cart
    ADD CONSTRAINT uq_cart_key_sha256 UNIQUE (key_sha256);

ALTER TABLE ONLY public.category
    ADD CONSTRAINT uq_category_slug UNIQUE (slug);

ALTER TABLE ONLY public.checkout
    ADD CONSTRAINT uq_checkout_token UNIQUE (token);

ALTER TABLE ONLY public.gateway_event
    ADD CONSTRAINT uq_gateway_event_provider_bumdesa_id_event_key UNIQUE (provider, bumdesa_id, event_key);

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

CREATE INDEX ix_card_checkout_due ON public.card_checkout USING btree (next_check_at);

CREATE INDEX ix_card_checkout_intent ON public.card_checkout USING btree (bumdesa_id, intent_ref);

CREATE INDEX ix_card_dispute_order_id ON public.card_dispute USING btree (order_id);

CREATE INDEX ix_card_dispute_payment ON public.card_dispute USING btree (payment_id, state);

CREATE INDEX ix_card_payout_line_payment ON public.card_payout_line USING btree (payment_id);

CREATE INDEX ix_card_payout_line_payout_id ON public.card_payout_line USING btree (payout_id);

CREATE INDEX ix_card_refund_due ON public.card_refund USING btree (next_check_at);

CREATE INDEX ix_card_refund_ref ON public.card_refund USING btree (bumdesa_id, ref);

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

CREATE TRIGGER guard_card_checkout_no_delete BEFORE DELETE ON public.card_checkout FOR EACH ROW EXECUTE FUNCTION public.guard_card_checkout_no_delete_f();

CREATE TRIGGER guard_card_checkout_no_update_of_frozen BEFORE UPDATE OF payment_id, bumdesa_id, expires_at ON public.card_checkout FOR EACH ROW EXECUTE FUNCTION public.guard_card_checkout_no_update_of_frozen_f();

CREATE TRIGGER guard_card_dispute_no_delete BEFORE DELETE ON public.card_dispute FOR EACH ROW EXECUTE FUNCTION public.guard_card_dispute_no_delete_f();

CREATE TRIGGER guard_card_dispute_no_update_of_frozen BEFORE UPDATE OF payment_id, order_id, bumdesa_id, ref, amount_rupiah, opened_at ON public.card_dispute FOR EACH ROW EXECUTE FUNCTION public.guard_card_dispute_no_update_of_frozen_f();

CREATE TRIGGER guard_card_payout_line_no_delete BEFORE DELETE ON public.card_payout_line FOR EACH ROW EXECUTE FUNCTION public.guard_card_payout_line_no_delete_f();

CREATE TRIGGER guard_card_payout_line_no_truncate BEFORE TRUNCATE ON public.card_payout_line FOR EACH STATEMENT EXECUTE FUNCTION public.guard_card_payout_line_no_truncate_f();

CREATE TRIGGER guard_card_payout_line_no_update BEFORE UPDATE ON public.card_payout_line FOR EACH ROW EXECUTE FUNCTION public.guard_card_payout_line_no_update_f();

CREATE TRIGGER guard_card_payout_no_delete BEFORE DELETE ON public.card_payout FOR EACH ROW EXECUTE FUNCTION public.guard_card_payout_no_delete_f();

CREATE TRIGGER guard_card_payout_no_truncate BEFORE TRUNCATE ON public.card_payout FOR EACH STATEMENT EXECUTE FUNCTION public.guard_card_payout_no_truncate_f();

CREATE TRIGGER guard_card_payout_no_update BEFORE UPDATE ON public.card_payout FOR EACH ROW EXECUTE FUNCTION public.guard_card_payout_no_update_f();

CREATE TRIGGER guard_card_refund_no_delete BEFORE DELETE ON public.card_refund FOR EACH ROW EXECUTE FUNCTION public.guard_card_refund_no_delete_f();

CREATE TRIGGER guard_card_refund_no_update_of_frozen BEFORE UPDATE OF refund_id, bumdesa_id, reference ON public.card_refund FOR EACH ROW EXECUTE FUNCTION public.guard_card_refund_no_update_of_frozen_f();

CREATE TRIGGER guard_cash_move_no_delete BEFORE DELETE ON public.cash_move FOR EACH ROW EXECUTE FUNCTION public.guard_cash_move_no_delete_f();

CREATE TRIGGER guard_cash_move_no_truncate BEFORE TRUNCATE ON public.cash_move FOR EACH STATEMENT EXECUTE FUNCTION public.guard_cash_move_no_truncate_f();

CREATE TRIGGER guard_cash_move_no_update BEFORE UPDATE ON public.cash_move FOR EACH ROW EXECUTE FUNCTION public.guard_cash_move_no_update_f();

CREATE TRIGGER guard_checkout_no_delete BEFORE DELETE ON public.checkout FOR EACH ROW EXECUTE FUNCTION public.guard_checkout_no_delete_f();

CREATE TRIGGER guard_checkout_no_truncate BEFORE TRUNCATE ON public.checkout FOR EACH STATEMENT EXECUTE FUNCTION public.guard_checkout_no_truncate_f();

CREATE TRIGGER guard_checkout_no_update BEFORE UPDATE ON public.checkout FOR EACH ROW EXECUTE FUNCTION public.guard_checkout_no_update_f();

CREATE TRIGGER guard_gateway_event_no_delete BEFORE DELETE ON public.gateway_event FOR EACH ROW EXECUTE FUNCTION public.guard_gateway_event_no_delete_f();

CREATE TRIGGER guard_gateway_event_no_update_of_frozen BEFORE UPDATE OF provider, bumdesa_id, event_key, kind, body, received_at ON public.gateway_event FOR EACH ROW EXECUTE FUNCTION public.guard_gateway_event_no_update_of_frozen_f();

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

ALTER TABLE ONLY public.card_checkout
    ADD CONSTRAINT fk_card_checkout_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.card_checkout
    ADD CONSTRAINT fk_card_checkout_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(id);

ALTER TABLE ONLY public.card_dispute
    ADD CONSTRAINT fk_card_dispute_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.card_dispute
    ADD CONSTRAINT fk_card_dispute_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(id);

ALTER TABLE ONLY public.card_payout
    ADD CONSTRAINT fk_card_payout_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.card_payout_line
    ADD CONSTRAINT fk_card_payout_line_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.card_payout_line
    ADD CONSTRAINT fk_card_payout_line_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(id);

ALTER TABLE ONLY public.card_payout_line
    ADD CONSTRAINT fk_card_payout_line_payout_id FOREIGN KEY (payout_id) REFERENCES public.card_payout(id);

ALTER TABLE ONLY public.card_refund
    ADD CONSTRAINT fk_card_refund_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.card_refund
    ADD CONSTRAINT fk_card_refund_refund_id FOREIGN KEY (refund_id) REFERENCES public.refund(id);

ALTER TABLE ONLY public.cart_line
    ADD CONSTRAINT fk_cart_line_cart_id FOREIGN KEY (cart_id) REFERENCES public.cart(id);

ALTER TABLE ONLY public.cash_move
    ADD CONSTRAINT fk_cash_move_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.cash_move
    ADD CONSTRAINT fk_cash_move_moved_by FOREIGN KEY (moved_by) REFERENCES public.person(id);

ALTER TABLE ONLY public.category
    ADD CONSTRAINT fk_category_parent_id FOREIGN KEY (parent_id) REFERENCES public.category(id);

ALTER TABLE ONLY public.gateway_event
    ADD CONSTRAINT fk_gateway_event_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

ALTER TABLE ONLY public.gateway_keys
    ADD CONSTRAINT fk_gateway_keys_bumdesa_id FOREIGN KEY (bumdesa_id) REFERENCES public.bumdesa(id);

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
