package se.medborgarlofte.http.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house as tests. A service calls {@code HouseRules.verify("se.medborgarlofte.pledge")} from its
 * {@code ArchitectureTest}. Each rule speaks of every class, so that none can pass because it matches nothing, and has a
 * planted violation that proves it can fail.
 */
public final class HouseRules {

    private HouseRules() {}

    /** Every rule, for a service with rooms and business time. */
    public static void verify(String basePackage) {
        JavaClasses main = mainClassesOf(basePackage);
        Stream.concat(Stream.of(directionOfRooms(basePackage), businessTime()), everywhere().stream())
                .forEach(rule -> rule.check(main));
    }

    /** The rules for a module without rooms and without business time, such as a gateway or a library. */
    public static void verifyWithoutRooms(String basePackage) {
        JavaClasses main = mainClassesOf(basePackage);
        everywhere().forEach(rule -> rule.check(main));
    }

    static List<ArchRule> everywhere() {
        return List.of(
                plainDomain(),
                nullMarkedPackages(),
                noFieldInjection(),
                noStandardStreams(),
                checkedBodies(),
                namedWell());
    }

    /** web, messaging and persistence see application and domain, never each other; application sees domain. */
    static ArchRule directionOfRooms(String basePackage) {
        return classes()
                .should(new DirectionOfRooms(basePackage))
                .because("one direction keeps what the law says apart from how it arrives and where it is kept");
    }

    static ArchRule plainDomain() {
        return classes()
                .should(new PlainDomain())
                .because("the domain must be readable and testable without a framework");
    }

    static ArchRule nullMarkedPackages() {
        return classes()
                .should(Conditions.of(
                        "live in a package marked as free of null",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .because("NullAway checks only what is marked, and package-info.java says what lives there");
    }

    static ArchRule noFieldInjection() {
        return classes()
                .should(Conditions.of(
                        "take what they need in the constructor",
                        type -> type.getFields().stream()
                                .noneMatch(field -> Stream.of(
                                                "org.springframework.beans.factory.annotation.Autowired",
                                                "org.springframework.beans.factory.annotation.Value",
                                                "jakarta.inject.Inject",
                                                "jakarta.annotation.Resource")
                                        .anyMatch(field::isAnnotatedWith))))
                .because("a constructor shows what a class needs and a test can call it");
    }

    static ArchRule noStandardStreams() {
        return noClasses()
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("what is said on the standard streams has no level and no trace");
    }

    static ArchRule checkedBodies() {
        return classes()
                .should(new CheckedBodies())
                .because("without @Valid the constraints of a request body are not looked at");
    }

    static ArchRule namedWell() {
        return classes()
                .should(Conditions.of(
                        "not be called Impl, Manager, Helper, Util or DTO",
                        type -> !type.getSimpleName().matches(".*(Impl|Manager|Helper|Utils?|DTO|Dto)")))
                .because("such a name says nothing about the domain");
    }

    /** Nobody asks the system clock; time comes from the business clock, which a test or a command can move. */
    static ArchRule businessTime() {
        return classes()
                .should(new BusinessTime())
                .because("legal clocks and board dates must be seen without waiting for them");
    }

    static JavaClasses mainClassesOf(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
    }
}
