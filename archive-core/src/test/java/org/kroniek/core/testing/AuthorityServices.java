package org.kroniek.core.testing;

import java.time.Clock;
import java.util.List;
import org.kroniek.core.audit.internal.JpaAuditTrail;
import org.kroniek.core.authority.AuthorityArchive;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.authority.AuthorityOutcome;
import org.kroniek.core.authority.AuthorityService;
import org.kroniek.core.authority.internal.JpaAuthorityArchive;
import org.kroniek.core.authority.internal.JpaAuthorityReader;
import org.kroniek.core.authority.internal.JpaAuthorityService;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.id.Identities;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.core.vocabulary.internal.JpaVocabularies;

/** The services that keep authorities and vocabularies, wired as the portal wires them. */
public record AuthorityServices(Transactions transactions, AuthorityArchive archive, AuthorityService service,
        JpaAuthorityReader reader, Vocabularies vocabularies) {

    static AuthorityServices on(CoreDatabase database, ChangeRecorder recorder, Identities identities, Clock clock) {
        return new AuthorityServices(database.transactions(),
                new JpaAuthorityArchive(database.entities(), recorder, identities, clock),
                new JpaAuthorityService(database.entities(), database.transactions(), recorder, identities, clock),
                new JpaAuthorityReader(database.entities(), database.transactions()),
                new JpaVocabularies(database.entities(), database.transactions(),
                        new JpaAuditTrail(database.entities(), clock), clock));
    }

    /** Stores drafts in one transaction. */
    public List<AuthorityOutcome> store(AuthorityDraft... drafts) {
        return transactions.call(() -> archive.store(List.of(drafts), "import", "tester"));
    }
}
