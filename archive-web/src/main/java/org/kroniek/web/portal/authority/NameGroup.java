package org.kroniek.web.portal.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.web.portal.page.LanguageLabel;
import org.kroniek.web.portal.page.PageFrame;

/**
 * The names in one language.
 *
 * @param language empty for names that belong to none
 */
public record NameGroup(Optional<LanguageLabel> language, List<Name> names) {

    /** A name. @param remark what kind of name it is, unless it is just another form */
    public record Name(String text, String remark) {}

    static List<NameGroup> of(List<NameVariant> names, PageFrame frame) {
        Map<Optional<LanguageTag>, List<Name>> groups = new LinkedHashMap<>();
        for (NameVariant variant : names) {
            List<Name> group = groups.computeIfAbsent(variant.language(), _ -> new ArrayList<>());
            if (group.stream().noneMatch(name -> name.text().equals(variant.text()))) {
                group.add(new Name(variant.text(), remark(variant, frame)));
            }
        }
        return groups.entrySet().stream().map(group -> new NameGroup(
                group.getKey().map(language -> LanguageLabel.of(language, frame.messages())), group.getValue()))
                .toList();
    }

    private static String remark(NameVariant variant, PageFrame frame) {
        String kind = variant.kind() == NameKind.ALTERNATE || variant.kind() == NameKind.PREFERRED
                ? ""
                : frame.text("name.kind." + variant.kind());
        return variant.romanisation().map(scheme -> kind.isEmpty() ? scheme : kind + ", " + scheme).orElse(kind);
    }
}
