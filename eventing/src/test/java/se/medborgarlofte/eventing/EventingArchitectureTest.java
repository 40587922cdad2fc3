package se.medborgarlofte.eventing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.eventing.planted.Planted;

/** The library stays technical, and its packages keep their order. Every rule has a planted violation. */
class EventingArchitectureTest {

    private static final String BASE = "se.medborgarlofte.eventing";

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(BASE + ".planted");

    /** What the services are about. The library would serve any other business as well. */
    private static final Set<String> BUSINESS_WORDS = Set.of(
            "pledge",
            "concern",
            "police",
            "municipal",
            "inhabitant",
            "citizen",
            "theft",
            "seizure",
            "burglary",
            "picture",
            "visit",
            "meeting",
            "association",
            "recipient",
            "mailbox",
            "dialogue",
            "property",
            "officer");

    /** What each package may use of the others; what is not named here uses nothing but itself. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("store", Set.of("envelope", "id", "trace")),
            Map.entry("envelope", Set.of("store")),
            Map.entry("audit", Set.of("store")),
            Map.entry("cipher", Set.of("store")),
            Map.entry("lease", Set.of("store")),
            Map.entry("uniqueness", Set.of("store")),
            Map.entry("migration", Set.of("lease", "store")),
            Map.entry("relay", Set.of("envelope", "lease", "store")),
            Map.entry("handling", Set.of("envelope", "store", "trace")),
            Map.entry("deadletter", Set.of("audit", "envelope", "handling", "store")),
            Map.entry("work", Set.of("store", "trace")),
            Map.entry("projection", Set.of("envelope", "id", "store")),
            Map.entry("reemission", Set.of("id", "store", "work")),
            Map.entry("admin", Set.of("audit", "deadletter", "handling", "reemission", "relay", "store", "work")));

    enum Rule {
        NO_OTHER_MODULE(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                in(name -> name.startsWith("se.medborgarlofte.") && !name.startsWith(BASE + "."))),
                "se.medborgarlofte.embedded"),
        NO_BUSINESS_WORD(classes().should(speakOfNoBusiness()), "pledgeOfThePolice"),
        DIRECTION(classes().should(useOnlyWhatTheyMay()), "planted"),
        NULL_MARKED(
                classes()
                        .should(be(
                                "in a package that is marked as free of null",
                                type -> type.getPackage().isAnnotatedWith(NullMarked.class))),
                "free of null"),
        HTTP_ONLY_FOR_OPERATORS(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(BASE + ".admin")
                        .should()
                        .dependOnClassesThat(in(name -> name.startsWith("org.springframework.web."))),
                "org.springframework.web"),
        NO_STANDARD_STREAMS(noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS), "System.out"),
        NAMED_WELL(
                classes()
                        .should(be(
                                "not be called Impl, Manager, Helper, Util or DTO",
                                type -> !type.getSimpleName().matches(".*(Impl|Manager|Helper|Utils?|DTO|Dto)"))),
                "PlantedHelper");

        private final ArchRule rule;
        private final String planted;

        Rule(ArchRule rule, String planted) {
            this.rule = rule;
            this.planted = planted;
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theLibraryKeepsTheRule(Rule rule) {
        rule.rule.check(LIBRARY);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void aPlantedViolationIsFound(Rule rule) {
        var result = rule.rule.evaluate(PLANTED);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString())
                .contains(Planted.class.getPackageName())
                .contains(rule.planted);
    }

    private static DescribedPredicate<JavaClass> in(java.util.function.Predicate<String> names) {
        return DescribedPredicate.describe("forbidden here", type -> names.test(type.getName()));
    }

    private static ArchCondition<JavaClass> be(String description, java.util.function.Predicate<JavaClass> test) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(type, test.test(type), type.getName() + " must " + getDescription()));
            }
        };
    }

    private static ArchCondition<JavaClass> speakOfNoBusiness() {
        return new ArchCondition<>("speak of no business") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                                Stream.of(type.getName()),
                                type.getMembers().stream().map(JavaMember::getName))
                        .filter(EventingArchitectureTest::speaksOfBusiness)
                        .forEach(name -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " speaks of business: " + name)));
            }
        };
    }

    private static boolean speaksOfBusiness(String name) {
        // What Spring calls a property is none of a registry's.
        String own = name.replace("se.medborgarlofte.", "")
                .replaceAll("Properties|properties", "")
                .toLowerCase(Locale.ROOT);
        return BUSINESS_WORDS.stream().anyMatch(own::contains);
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheyMay() {
        return new ArchCondition<>("use only the packages they may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = room(type);
                if (own.isEmpty()) {
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> !room(use.getTargetClass()).isEmpty())
                        .filter(use -> !room(use.getTargetClass()).equals(own))
                        .filter(use -> !MAY_USE.getOrDefault(own, Set.of()).contains(room(use.getTargetClass())))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
            }
        };
    }

    /** The package below the library's root; empty for the root itself and for everything else. */
    private static String room(JavaClass type) {
        String inside = type.getPackageName();
        return inside.startsWith(BASE + ".") ? inside.substring(BASE.length() + 1) : "";
    }
}
