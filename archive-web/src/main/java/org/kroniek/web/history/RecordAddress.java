package org.kroniek.web.history;

import java.util.Optional;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;

/**
 * A record by its address.
 *
 * @param records as in addresses: articles, authorities or events
 */
public record RecordAddress(String records, ChangeSubject subject) {

    /** Empty for what can be no record. */
    public static Optional<RecordAddress> parse(String records, String id) {
        Optional<ChangeSubject> subject = switch (records) {
            case "articles" -> ArticleId.parse(id).map(ChangeSubject::of);
            case "authorities" -> AuthorityId.parse(id).map(ChangeSubject::of);
            case "events" -> EventId.parse(id).map(ChangeSubject::of);
            default -> Optional.empty();
        };
        return subject.map(found -> new RecordAddress(records, found));
    }

    /** The page of the record. */
    public String page() {
        return "/" + records + "/" + subject.id();
    }
}
