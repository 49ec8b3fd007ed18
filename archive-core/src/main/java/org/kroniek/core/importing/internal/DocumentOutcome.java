package org.kroniek.core.importing.internal;

import java.util.OptionalInt;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.authority.AuthorityOutcome;
import org.kroniek.core.event.EventOutcome;
import org.kroniek.core.importing.ImportProblem.Code;

/** What became of a document that was to be stored. */
sealed interface DocumentOutcome {

    /** What storing it did. */
    enum Result {
        CREATED, REVISED, UNCHANGED
    }

    /**
     * It is in the archive.
     *
     * @param version the revision or version it became; none where nothing was written, and none of terms
     */
    record Taken(Result result, Subject subject, OptionalInt version) implements DocumentOutcome {}

    /** It was not stored; the others were. */
    record Refused(Code code, String detail) implements DocumentOutcome {}

    private static Taken created(Subject subject) {
        return new Taken(Result.CREATED, subject, OptionalInt.of(1));
    }

    private static Taken revised(Subject subject, int version) {
        return new Taken(Result.REVISED, subject, OptionalInt.of(version));
    }

    private static Taken unchanged(Subject subject) {
        return new Taken(Result.UNCHANGED, subject, OptionalInt.empty());
    }

    static DocumentOutcome of(StoreOutcome outcome) {
        Subject subject = new Subject.Article(outcome.article());
        return switch (outcome) {
            case StoreOutcome.Created _ -> created(subject);
            case StoreOutcome.Revised revised -> revised(subject, revised.revision());
            case StoreOutcome.Unchanged _ -> unchanged(subject);
        };
    }

    static DocumentOutcome of(AuthorityOutcome outcome) {
        return switch (outcome) {
            case AuthorityOutcome.Created made -> created(new Subject.Authority(made.authority()));
            case AuthorityOutcome.Revised revised -> revised(new Subject.Authority(revised.authority()),
                    revised.version());
            case AuthorityOutcome.Unchanged same -> unchanged(new Subject.Authority(same.authority()));
            case AuthorityOutcome.Refused refused -> new Refused(switch (refused.reason()) {
                case IDENTIFIER_TAKEN -> Code.IDENTIFIER_TAKEN;
                case OTHER_KIND -> Code.OTHER_KIND;
                case INVALID -> Code.INVALID_RECORD;
            }, refused.detail());
        };
    }

    static DocumentOutcome of(EventOutcome outcome) {
        return switch (outcome) {
            case EventOutcome.Created made -> created(new Subject.Event(made.event()));
            case EventOutcome.Revised revised -> revised(new Subject.Event(revised.event()), revised.version());
            case EventOutcome.Unchanged same -> unchanged(new Subject.Event(same.event()));
            case EventOutcome.Refused refused -> new Refused(code(refused.reason()), refused.detail());
        };
    }

    private static Code code(EventOutcome.Reason reason) {
        return switch (reason) {
            case UNKNOWN_TYPE -> Code.UNKNOWN_EVENT_TYPE;
            case UNKNOWN_ROLE -> Code.UNKNOWN_ROLE;
            case UNKNOWN_FIGURE_KIND -> Code.UNKNOWN_FIGURE_KIND;
            case UNKNOWN_AUTHORITY -> Code.UNKNOWN_AUTHORITY;
            case UNKNOWN_PARENT -> Code.UNKNOWN_PARENT;
            case CIRCULAR_PARENT -> Code.CIRCULAR_PARENT;
            case UNKNOWN_ARTICLE -> Code.UNKNOWN_ARTICLE;
            case QUOTE_NOT_FOUND -> Code.QUOTE_NOT_FOUND;
            case QUOTE_AMBIGUOUS -> Code.QUOTE_AMBIGUOUS;
            case NO_EVIDENCE -> Code.NO_EVIDENCE;
        };
    }
}
