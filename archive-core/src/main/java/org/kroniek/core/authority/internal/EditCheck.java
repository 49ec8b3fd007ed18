package org.kroniek.core.authority.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.authority.AuthorityCheck;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.authority.AuthorityProblem;
import org.kroniek.core.authority.AuthorityProblem.Code;
import org.kroniek.core.authority.AuthorityRelation;
import org.kroniek.core.authority.AuthorityRelation.Target;
import org.kroniek.core.id.AuthorityId;

/** Tells what is wrong with an editor's words, as far as it takes the archive to tell. */
final class EditCheck {

    private final EntityManager entities;

    EditCheck(EntityManager entities) {
        this.entities = entities;
    }

    List<AuthorityProblem> problems(EditedRecord record, AuthorityContent content) {
        List<AuthorityProblem> problems = AuthorityCheck.problems(content);
        if (!record.hasKind(content.kind())) {
            problems.add(new AuthorityProblem(Code.OTHER_KIND, content.kind().name()));
        }
        List<Target> targets = content.relations().stream().map(AuthorityRelation::target).distinct().toList();
        if (targets.stream().anyMatch(target -> isItself(target, record))) {
            problems.add(new AuthorityProblem(Code.RELATED_TO_ITSELF, record.id().toString()));
        }
        targets.stream().filter(target -> !canBe(target, record)).forEach(
                target -> problems.add(new AuthorityProblem(Code.UNKNOWN_TARGET, target.toString())));
        return problems;
    }

    private static boolean isItself(Target target, EditedRecord record) {
        return switch (target) {
            case Target.Known(AuthorityId id) -> id.equals(record.authority());
            case Target.Listed(String externalId) ->
                record.listedAs().filter(listed -> listed.externalId().equals(externalId)).isPresent();
        };
    }

    /** What a list has not delivered yet may still come; but a record of no list awaits nothing. */
    private boolean canBe(Target target, EditedRecord record) {
        return switch (target) {
            case Target.Known(AuthorityId id) -> !entities
                    .createNativeQuery("select id from authority where id = :id", UUID.class)
                    .setParameter("id", id.value()).getResultList().isEmpty();
            case Target.Listed(String _) -> record.listedAs().isPresent();
        };
    }
}
