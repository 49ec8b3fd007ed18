package org.kroniek.core.mention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.reading.TextReader;
import org.kroniek.core.text.LanguageTag;

/** Authorities for tests, each called by its first name, and what is found with them. */
final class Names {

    private final NameIndex index = new NameIndex();
    private final Map<String, List<NameOwner>> owners = new LinkedHashMap<>();
    private final Map<AuthorityId, String> labels = new LinkedHashMap<>();

    Names person(String... names) {
        return add(AuthorityKind.PERSON, Optional.empty(), names);
    }

    Names organisation(String... names) {
        return add(AuthorityKind.ORGANISATION, Optional.empty(), names);
    }

    Names place(String... names) {
        return add(AuthorityKind.PLACE, Optional.empty(), names);
    }

    Names add(AuthorityKind kind, Optional<String> language, String... names) {
        AuthorityId id = new AuthorityId(UUID.nameUUIDFromBytes((kind + names[0]).getBytes(StandardCharsets.UTF_8)));
        labels.put(id, names[0]);
        for (String name : names) {
            owners.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(new NameOwner(id, kind, NameKind.ALTERNATE, language));
            index.replace(name, owners.getOrDefault(name, List.of()));
        }
        return this;
    }

    /** What is found in a text in a language. */
    FoundNames in(String language, String text) {
        return in(language, Optional.empty(), text);
    }

    FoundNames in(String language, Optional<String> headline, String text) {
        return new NameFinder().find(
                new TextReader().read(headline, text, new LanguageTag(language), Optional.empty()), index);
    }

    /** The linked names of a Dutch text, each as {@code surface=label}, where the two differ. */
    List<String> linkedIn(String text) {
        return linked(in("nl", text));
    }

    List<String> linked(FoundNames names) {
        return names.known().stream().filter(name -> name.authority().isPresent()).map(this::text).toList();
    }

    /** The names that several may be meant by. */
    List<String> suggested(FoundNames names) {
        return names.known().stream().filter(name -> name.authority().isEmpty()).map(FoundName::surface).toList();
    }

    private String text(FoundName name) {
        String label = name.authority().map(labels::get).orElse("");
        return label.equals(name.surface()) ? label : name.surface() + "=" + label;
    }
}
