package org.kroniek.web.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.search.client.ElasticHealth;

/** Asks the database and Elasticsearch whether they answer. */
@Dependent
public class ArchiveHealth {

    private static final System.Logger LOG = System.getLogger(ArchiveHealth.class.getName());

    private final ConsumerLedger ledger;
    private final ElasticHealth search;

    @Inject
    public ArchiveHealth(ConsumerLedger ledger, ElasticHealth search) {
        this.ledger = ledger;
        this.search = search;
    }

    public boolean databaseAnswers() {
        try {
            // Any read will do; this one needs a single row by its key, or none.
            return ledger.position("health") >= 0;
        } catch (RuntimeException e) { // whatever it is, the database did not answer
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
            return false;
        }
    }

    public boolean searchAnswers() {
        return search.check() instanceof ElasticHealth.Finding.Ready;
    }
}
