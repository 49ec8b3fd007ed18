package org.kroniek.core.access.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.DeviceService;
import org.kroniek.core.access.Role;
import org.kroniek.core.access.Session;
import org.kroniek.core.access.SessionLimits;
import org.kroniek.core.access.SessionService;
import org.kroniek.core.access.SessionToken;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.AuditSubject;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.transaction.Transactions;

/** Sessions and devices in the database. */
public final class PostgresSessionService implements SessionService, DeviceService {

    /** How old the time of last use may grow before it is written again: not every request should write. */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    /** A browser that nobody has logged in with for so long is a stranger again. */
    private static final Duration DEVICE_LIFE = Duration.ofDays(400);

    private static final String LIVE = """
            select a.name, a.role, a.password_lent, s.began_at, s.seen_at
              from account_session s join account a on a.name = s.account
             where s.token_hash = :hash and not a.closed and s.seen_at > :idle and s.began_at > :oldest""";

    private final EntityManager entities;
    private final Transactions transactions;
    private final SessionLimits limits;
    private final AuditTrail trail;
    private final Clock clock;
    private final SessionRows rows;

    public PostgresSessionService(EntityManager entities, Transactions transactions, SessionLimits limits,
            AuditTrail trail, Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.limits = limits;
        this.trail = trail;
        this.clock = clock;
        this.rows = new SessionRows(entities);
    }

    @Override
    public Session begin(Caller caller) {
        SessionToken token = SessionToken.random();
        transactions.run(() -> {
            entities.createNativeQuery("""
                    insert into account_session (token_hash, account, began_at, seen_at)
                    values (:hash, :account, :now, :now)""").setParameter("hash", token.digest().hex())
                    .setParameter("account", caller.account()).setParameter("now", clock.instant()).executeUpdate();
            trail.record(AuditEntry.of(caller.account(), AuditAction.LOGGED_IN,
                    new AuditSubject(AuditKind.ACCOUNT, caller.account()), ""));
        });
        return use(token).orElseThrow(() -> new IllegalStateException("The account has just been closed"));
    }

    @Override
    @SuppressWarnings("unchecked") // native queries answer with plain lists
    public Optional<Session> use(SessionToken token) {
        Instant now = clock.instant();
        return transactions.call(() -> {
            List<Object[]> found = entities.createNativeQuery(LIVE).setParameter("hash", token.digest().hex())
                    .setParameter("idle", now.minus(limits.idle()))
                    .setParameter("oldest", now.minus(limits.absolute())).getResultList();
            return found.stream().findFirst().map(row -> {
                if (Duration.between((Instant) row[4], now).compareTo(TOUCH) > 0) {
                    touch(token, now);
                }
                return new Session(token, Caller.inPerson((String) row[0], Role.valueOf((String) row[1])),
                        (Instant) row[3], (Boolean) row[2]);
            });
        });
    }

    private void touch(SessionToken token, Instant now) {
        entities.createNativeQuery("update account_session set seen_at = :now where token_hash = :hash")
                .setParameter("now", now).setParameter("hash", token.digest().hex()).executeUpdate();
    }

    @Override
    public void end(SessionToken token) {
        transactions.run(() -> rows.end(token));
    }

    @Override
    public void endOthers(Session kept) {
        transactions.run(() -> rows.endAllBut(kept.caller().account(), kept.token()));
    }

    @Override
    public int count(String account) {
        Instant now = clock.instant();
        return transactions.call(() -> ((Number) entities.createNativeQuery("""
                select count(*) from account_session
                 where account = :account and seen_at > :idle and began_at > :oldest""")
                .setParameter("account", account).setParameter("idle", now.minus(limits.idle()))
                .setParameter("oldest", now.minus(limits.absolute())).getSingleResult()).intValue());
    }

    @Override
    public void forgetOld() {
        Instant now = clock.instant();
        transactions.run(() -> {
            entities.createNativeQuery("delete from account_session where seen_at < :idle or began_at < :oldest")
                    .setParameter("idle", now.minus(limits.idle()))
                    .setParameter("oldest", now.minus(limits.absolute())).executeUpdate();
            entities.createNativeQuery("delete from known_device where used_at < :oldest")
                    .setParameter("oldest", now.minus(DEVICE_LIFE)).executeUpdate();
        });
    }

    @Override
    public SessionToken remember(String account) {
        SessionToken device = SessionToken.random();
        transactions.run(() -> entities.createNativeQuery("""
                insert into known_device (token_hash, account, used_at) values (:hash, :account, :now)""")
                .setParameter("hash", device.digest().hex()).setParameter("account", account)
                .setParameter("now", clock.instant()).executeUpdate());
        return device;
    }

    @Override
    public boolean isKnown(SessionToken device, String account) {
        return account.indexOf('\0') < 0 && transactions.call(() -> entities.createNativeQuery("""
                update known_device set used_at = :now where token_hash = :hash and account = :account""")
                .setParameter("now", clock.instant()).setParameter("hash", device.digest().hex())
                .setParameter("account", account).executeUpdate()) > 0;
    }
}
