package org.kroniek.core.access.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.access.Account;
import org.kroniek.core.access.AccountEdit;
import org.kroniek.core.access.AccountOutcome;
import org.kroniek.core.access.AccountProblem;
import org.kroniek.core.access.AccountService;
import org.kroniek.core.access.PasswordChange;
import org.kroniek.core.access.PasswordHash;
import org.kroniek.core.access.PasswordProblem;
import org.kroniek.core.access.PasswordRules;
import org.kroniek.core.access.Role;
import org.kroniek.core.access.SessionToken;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.AuditSubject;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.transaction.Transactions;

/** Accounts in the database. */
public final class JpaAccountService implements AccountService {

    private final EntityManager entities;
    private final Transactions transactions;
    private final SessionRows sessions;
    private final AuditTrail trail;
    private final Clock clock;
    private final PasswordRules rules = new PasswordRules();

    public JpaAccountService(EntityManager entities, Transactions transactions, AuditTrail trail,
            Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.sessions = new SessionRows(entities);
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Account> accounts() {
        return transactions
                .call(() -> entities.createQuery("select a from AccountRow a order by a.name", AccountRow.class)
                        .getResultStream().map(AccountRow::account).toList());
    }

    @Override
    public Optional<Account> account(String name) {
        return name.indexOf('\0') >= 0 // which PostgreSQL takes in no text
                ? Optional.empty()
                : transactions
                        .call(() -> Optional.ofNullable(entities.find(AccountRow.class, name))
                                .map(AccountRow::account));
    }

    @Override
    public AccountOutcome create(String name, Role role, Optional<String> email, String author) {
        return AccountForm.problem(name, email).<AccountOutcome>map(AccountOutcome.Refused::new)
                .orElseGet(() -> transactions.call(() -> {
                    if (entities.find(AccountRow.class, name) != null) {
                        return new AccountOutcome.Refused(AccountProblem.NAME_TAKEN);
                    }
                    AccountRow row = new AccountRow(name, role, email, clock.instant());
                    entities.persist(row);
                    record(author, AuditAction.CREATED, name, role.name());
                    return new AccountOutcome.Stored(row.account());
                }));
    }

    @Override
    public AccountOutcome edit(String name, AccountEdit edit, String author) {
        return AccountForm.problem(edit.email()).<AccountOutcome>map(AccountOutcome.Refused::new)
                .orElseGet(() -> transactions.call(() -> edited(name, edit, author)));
    }

    private AccountOutcome edited(String name, AccountEdit edit, String author) {
        // All administrators, so that two of them cannot close each other at once.
        List<AccountRow> administrators = entities
                .createQuery("select a from AccountRow a where a.role = :role and a.closed = false order by a.name",
                        AccountRow.class)
                .setParameter("role", Role.ADMIN).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        AccountRow row = entities.find(AccountRow.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return new AccountOutcome.NotFound();
        } else if (row.account().version() != edit.version()) {
            return new AccountOutcome.Outdated(row.account());
        } else if (administrators.equals(List.of(row)) && (edit.closed() || edit.role() != Role.ADMIN)) {
            return new AccountOutcome.Refused(AccountProblem.LAST_ADMINISTRATOR);
        }
        row.edit(edit);
        record(author, AuditAction.REVISED, name, edit.closed() ? "closed" : edit.role().name());
        if (edit.closed()) {
            sessions.endAll(name);
        }
        return new AccountOutcome.Stored(row.account());
    }

    @Override
    public Optional<String> lendPassword(String name, String author) {
        String password = SessionToken.random().text().substring(0, 20);
        PasswordHash hash = PasswordHash.of(password);
        return transactions.call(() -> {
            Optional<AccountRow> row = locked(name);
            row.ifPresent(account -> {
                account.lendPassword(hash);
                record(author, AuditAction.PASSWORD_LENT, name, "");
                sessions.endAll(name);
            });
            return row.map(_ -> password);
        });
    }

    @Override
    public PasswordChange changePassword(String name, String old, String wanted, SessionToken keep) {
        Optional<PasswordHash> now = transactions
                .call(() -> Optional.ofNullable(entities.find(AccountRow.class, name)).flatMap(AccountRow::password));
        if (now.filter(hash -> hash.matches(old)).isEmpty()) {
            return new PasswordChange.WrongOld();
        }
        Optional<PasswordProblem> problem = wanted.equals(old)
                ? Optional.of(PasswordProblem.UNCHANGED)
                : rules.problem(wanted, List.of(name, "kroniek"));
        if (problem.isPresent()) {
            return new PasswordChange.Refused(problem.get());
        }
        PasswordHash hash = PasswordHash.of(wanted);
        transactions.run(() -> {
            locked(name).ifPresent(account -> account.choosePassword(hash));
            record(name, AuditAction.PASSWORD_CHANGED, name, "");
            sessions.endAllBut(name, keep);
        });
        return new PasswordChange.Changed();
    }

    @Override
    public AccountOutcome changeEmail(String name, Optional<String> email, int version) {
        return AccountForm.problem(email).<AccountOutcome>map(AccountOutcome.Refused::new)
                .orElseGet(() -> transactions.call(() -> locked(name).<AccountOutcome>map(row -> {
                    if (row.account().version() != version) {
                        return new AccountOutcome.Outdated(row.account());
                    }
                    row.changeEmail(email);
                    return new AccountOutcome.Stored(row.account());
                }).orElseGet(AccountOutcome.NotFound::new)));
    }

    private void record(String author, AuditAction action, String name, String detail) {
        trail.record(new AuditEntry(author, action, new AuditSubject(AuditKind.ACCOUNT, name), "",
                Optional.of(detail).filter(text -> !text.isEmpty())));
    }

    private Optional<AccountRow> locked(String name) {
        return Optional.ofNullable(entities.find(AccountRow.class, name, LockModeType.PESSIMISTIC_WRITE));
    }
}
