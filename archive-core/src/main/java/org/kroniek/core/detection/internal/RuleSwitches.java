package org.kroniek.core.detection.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.AuditSubject;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.detection.RuleRecord;
import org.kroniek.core.event.Signature;

/** How good the rules are, and which of them are switched off. */
final class RuleSwitches {

    private static final String RULES = """
            select r.rule, coalesce(d.accepted, 0), coalesce(d.rejected, 0), s.author, s.reason
            from (select distinct rule from event_finding union select rule from silenced_rule
                  union select unnest(rules) from event_suggestion_decision) r
            left join (select u.rule, count(*) filter (where d.outcome <> 'REJECTED') as accepted,
                    count(*) filter (where d.outcome = 'REJECTED') as rejected
                from event_suggestion_decision d cross join lateral unnest(d.rules) as u(rule)
                where d.undone_at is null group by u.rule) d on d.rule = r.rule
            left join silenced_rule s on s.rule = r.rule
            order by r.rule""";

    private final EntityManager entities;
    private final AuditTrail trail;
    private final Clock clock;

    RuleSwitches(EntityManager entities, AuditTrail trail, Clock clock) {
        this.entities = entities;
        this.trail = trail;
        this.clock = clock;
    }

    List<RuleRecord> all() {
        List<?> rows = entities.createNativeQuery(RULES, Object[].class).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new RuleRecord((String) row[0], ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        Optional.ofNullable((String) row[3]).map(author -> new Signature(author, (String) row[4]))))
                .toList();
    }

    void silence(String rule, Signature by) {
        entities.createNativeQuery("""
                insert into silenced_rule (rule, author, reason, silenced_at) values (:rule, :author, :reason, :now)
                on conflict (rule) do nothing""").setParameter("rule", rule).setParameter("author", by.author())
                .setParameter("reason", by.reason()).setParameter("now", clock.instant()).executeUpdate();
        record(rule, AuditAction.SWITCHED_OFF, by);
    }

    void hear(String rule, Signature by) {
        entities.createNativeQuery("delete from silenced_rule where rule = :rule").setParameter("rule", rule)
                .executeUpdate();
        record(rule, AuditAction.SWITCHED_ON, by);
    }

    private void record(String rule, AuditAction action, Signature by) {
        trail.record(AuditEntry.of(by.author(), action, new AuditSubject(AuditKind.RULE, rule), by.reason()));
    }
}
