package org.kroniek.web.health;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
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
            return ledger.position("health") >= 0;
        } catch (PersistenceException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
            return false;
        }
    }

    public boolean searchAnswers() {
        return search.answers();
    }
}
