package org.kroniek.core.authority.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.authority.AuthorityContent;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;

/** A record while a use case works on it: what the archive has, and the versions to be added. */
final class EditedRecord {

    /** A version to be added. */
    record Added(UUID id, int number, AuthorityContent content) {}

    private final UUID id;
    private final Optional<ListedAs> listedAs;
    private final int storedVersion;
    private final Optional<AuthorityContent> stored;
    private Optional<AuthorityContent> delivered;
    private boolean deliveredAnew;
    private final List<Added> added = new ArrayList<>();

    private EditedRecord(UUID id, Optional<ListedAs> listedAs, int storedVersion, Optional<AuthorityContent> stored,
            Optional<AuthorityContent> delivered) {
        this.id = id;
        this.listedAs = listedAs;
        this.storedVersion = storedVersion;
        this.stored = stored;
        this.delivered = delivered;
    }

    /** One that the archive does not have. */
    static EditedRecord begun(UUID id, Optional<ListedAs> listedAs) {
        return new EditedRecord(id, listedAs, 0, Optional.empty(), Optional.empty());
    }

    /** One that the archive has. */
    static EditedRecord stored(UUID id, Optional<ListedAs> listedAs, int version, AuthorityContent content,
            Optional<AuthorityContent> delivered) {
        return new EditedRecord(id, listedAs, version, Optional.of(content), delivered);
    }

    /** Adds a version. */
    void say(AuthorityContent content) {
        added.add(new Added(id, version() + 1, content));
    }

    /** Remembers what its list says of it. */
    void deliver(AuthorityContent content) {
        deliveredAnew = true;
        delivered = Optional.of(content);
    }

    UUID id() {
        return id;
    }

    AuthorityId authority() {
        return new AuthorityId(id);
    }

    /** What identifies it in the list it comes from; empty for one made by an editor. */
    Optional<ListedAs> listedAs() {
        return listedAs;
    }

    /** Whether it is, or can become, a record of that kind. */
    boolean hasKind(AuthorityKind kind) {
        return version() == 0 || content().kind() == kind;
    }

    boolean isNew() {
        return stored.isEmpty();
    }

    boolean isChanged() {
        return !added.isEmpty();
    }

    boolean isDeliveredAnew() {
        return deliveredAnew;
    }

    int version() {
        return storedVersion + added.size();
    }

    Optional<AuthorityContent> stored() {
        return stored;
    }

    Optional<AuthorityContent> delivered() {
        return delivered;
    }

    List<Added> added() {
        return added;
    }

    /** What it says by now. */
    AuthorityContent content() {
        return added.isEmpty() ? stored.orElseThrow() : added.getLast().content();
    }
}
