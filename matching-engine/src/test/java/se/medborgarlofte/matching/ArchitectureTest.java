package se.medborgarlofte.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.HouseRules;

/** The engine stays a library of its own: no framework, no service, packages that build on one another one way. */
class ArchitectureTest {

    private static final String BASE = "se.medborgarlofte.matching";

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void theHouseRulesHold() {
        HouseRules.verifyWithoutRooms(BASE);
    }

    @Test
    void noFrameworkAndNoOtherModuleIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "se.medborgarlofte.property..",
                        "se.medborgarlofte.eventing..",
                        "se.medborgarlofte.http..")
                .check(ENGINE);
    }

    @Test
    void onlyIndexAndNormaliserKnowLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".index..", BASE + ".normal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(ENGINE);
    }

    @Test
    void thingsAndNormalFormsKnowNothingOfWhatIsBuiltOnThem() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + ".thing..", BASE + ".normal..", BASE + ".index..", BASE + ".score..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE, BASE + ".choice..", BASE + ".explain..", BASE + ".learn..")
                .check(ENGINE);
        slices().matching(BASE + ".(thing|normal|index|score)..")
                .should()
                .beFreeOfCycles()
                .check(ENGINE);
    }
}
