package org.kroniek.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kroniek.core.access.Role;
import org.kroniek.web.api.ApiApplication;
import org.kroniek.web.boot.PortalApplication;
import org.kroniek.web.testing.Api;
import org.kroniek.web.testing.DeskAccounts;
import org.kroniek.web.testing.DeskVisitor;
import org.kroniek.web.testing.RunningArchive;

/** Every route of the server, asked for by everybody there is: routes.tsv says whom each lets in. */
class RouteAccessHttpIT {

    private static final List<String> RANKS = List.of("anybody", "researcher", "deliverer", "editor", "admin");

    @Test
    void shouldKnowEveryRoute() {
        Set<String> known = Route.table().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));

        Set<String> served = new TreeSet<>(routes(new ApiApplication(), "/api/v1"));
        served.addAll(routes(new PortalApplication(), ""));
        assertThat(known).isEqualTo(served);
    }

    @ParameterizedTest
    @MethodSource("apiRoutes")
    void shouldLetProgramsInAsTheTableSays(Route route) {
        Map<String, Integer> answers = Keys.BY_HOLDER.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                holder -> ask(route, RunningArchive.get().anonymous().withKey(holder.getValue()))));

        assertThat(answers).isEqualTo(expected(route, Keys.BY_HOLDER.keySet(), 401));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldLetPeopleInAsTheTableSays(Route route) {
        Map<String, Integer> answers = People.BY_ROLE.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, person -> ask(route, person.getKey(), person.getValue())));

        assertThat(answers)
                .isEqualTo(expected(route, People.BY_ROLE.keySet(), route.method().equals("GET") ? 303 : 401));
    }

    /** Pages are for people: a key opens none. */
    @ParameterizedTest
    @MethodSource("pages")
    void shouldTakeAKeyForNothing_onPages(Route route) {
        if (route.method().equals("GET")) {
            int anonymous = ask(route, RunningArchive.get().anonymous());
            assertThat(List.of(ask(route, RunningArchive.get().anonymous().withKey(Keys.BY_HOLDER.get("deliverer"))),
                    ask(route, RunningArchive.get().anonymous().withKey(Keys.BY_HOLDER.get("revoked")))))
                    .containsOnly(anonymous);
        }
    }

    static Stream<Route> apiRoutes() {
        return Route.table().stream().filter(Route::isApi);
    }

    static Stream<Route> pages() {
        return Route.table().stream().filter(route -> !route.isApi());
    }

    private static Map<String, Integer> expected(Route route, Set<String> askers, int unknown) {
        return askers.stream().collect(Collectors.toMap(asker -> asker, asker -> {
            if (asker.equals("revoked")) {
                return 401;
            }
            String rank = asker.equals("other") ? "editor" : asker;
            boolean allowed = RANKS.indexOf(rank) >= RANKS.indexOf(route.demand());
            int answer = rank.equals("anybody") ? route.status() : route.personal();
            return allowed ? answer : rank.equals("anybody") ? unknown : 403;
        }));
    }

    private static int ask(Route route, Api api) {
        return switch (route.method()) {
            case "GET" -> api.get(route.sample()).statusCode();
            case "HEAD" -> api.head(route.sample()).statusCode();
            case "POST" -> api.post(route.sample(), BodyPublishers.noBody()).statusCode();
            case "PUT" -> api.put(route.sample(), BodyPublishers.noBody()).statusCode();
            default -> throw new IllegalStateException(route.method());
        };
    }

    private static int ask(Route route, String role, DeskVisitor visitor) {
        boolean form = route.method().equals("POST");
        if (!form) {
            return visitor.get(route.sample()).statusCode();
        }
        // Forms that need no account carry no proof; with it, this would log the visitor out.
        return route.demand().equals("anybody") || role.equals("anybody")
                ? visitor.postBare(route.sample()).statusCode()
                : visitor.post(route.sample()).statusCode();
    }

    private static Set<String> routes(Application application, String base) {
        Set<String> routes = new TreeSet<>();
        for (Class<?> resource : application.getClasses()) {
            Path path = resource.getAnnotation(Path.class);
            for (Method method : path == null ? new Method[0] : resource.getMethods()) {
                Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null)
                        .forEach(verb -> routes.add(verb.value() + " " + address(base, path, method)));
            }
        }
        return routes;
    }

    private static String address(String base, Path resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String all = base + "/" + resource.value() + "/" + (below == null ? "" : below.value());
        String address = all.replaceAll("/+", "/");
        return address.length() > 1 ? address.replaceAll("/$", "") : address;
    }

    /** Made when first needed, by the name of the demand that each meets. */
    private static final class Keys {

        static final Map<String, String> BY_HOLDER = make();

        private static Map<String, String> make() {
            DeskAccounts accounts = new DeskAccounts(RunningArchive.get());
            String partner = accounts.create(Role.RESEARCHER);
            String editor = accounts.create(Role.EDITOR);
            String revoked = accounts.key(editor, "ALL");
            accounts.revokeKeys(editor);
            return Map.of("anybody", "", "researcher", accounts.key(partner, "ALL"), "deliverer",
                    accounts.key(partner, "DELIVER"), "editor", accounts.key(editor, "ALL"), "other",
                    accounts.key(accounts.create(Role.EDITOR), "ALL"), "admin", accounts.key("admin", "ALL"),
                    "revoked", revoked);
        }
    }

    /** At work when first needed. */
    private static final class People {

        static final Map<String, DeskVisitor> BY_ROLE = make();

        private static Map<String, DeskVisitor> make() {
            DeskAccounts accounts = new DeskAccounts(RunningArchive.get());
            return Map.of("anybody", new DeskVisitor(RunningArchive.get().url()), "researcher",
                    accounts.atWork(Role.RESEARCHER), "editor", accounts.atWork(Role.EDITOR), "other",
                    accounts.atWork(Role.EDITOR), "admin", accounts.administrator());
        }
    }
}
