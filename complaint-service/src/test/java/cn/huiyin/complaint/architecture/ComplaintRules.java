package cn.huiyin.complaint.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.huiyin.architecture.PackageRules;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.Contact;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Architecture rules of this service, in addition to those of all services. */
final class ComplaintRules {

    private static final String DOMAIN = "..cases.domain..";

    static final ArchRule DOMAIN_USES_NO_RANDOMNESS = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class);

    /**
     * Contact data is read where it comes in, where an access to it is recorded, where a keyed hash is made of a
     * number, and where the case page masks it. Nobody else reads it, so nobody else can log, send or show it.
     */
    static final ArchRule ONLY_A_RECORDED_ACCESS_READS_A_CONTACT = noClasses()
            .that(areNot(resideInAnyPackage(DOMAIN, "..intake..", "..hotline..", "..contacts..", "..cases.related..")
                    .or(nameMatching(".*\\.desk\\.CaseView(\\$.*)?"))))
            .should()
            .accessTargetWhere(contactIsRead());

    /** Every change goes through the decider and is stored with its message. */
    static final ArchRule ONLY_THE_STORE_EVOLVES_A_CASE = noClasses()
            .that(areNot(resideInAPackage("..complaint.cases..")))
            .should()
            .dependOnClassesThat(belongToAnyOf(CaseEvolution.class));

    /** What staff write for each other must not be shown to citizens. */
    static final ArchRule CITIZENS_PAGES_DO_NOT_KNOW_THE_DESK = noClasses()
            .that()
            .resideInAPackage("..tracking..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..desk..", "..contacts..", "..statistics..");

    /** A message is stored together with its event; otherwise a crash would lose it. */
    static final ArchRule NOBODY_SENDS_PAST_THE_OUTBOX = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.amqp..", "com.rabbitmq..");

    /** Which cases somebody may see is part of the query, which only the store makes. */
    static final ArchRule PAGES_DO_NOT_ASK_THE_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..desk..", "..tracking..", "..contacts..", "..dispatching..", "..hotline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    private ComplaintRules() {}

    /** By the name of the fixture that breaks the rule. */
    static Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("AsksAClock", PackageRules.asksNoClock(DOMAIN)),
                Map.entry("UsesRandomness", DOMAIN_USES_NO_RANDOMNESS),
                Map.entry("ReadsAFile", PackageRules.touchesNoFileAndNoNetwork(DOMAIN)),
                Map.entry("ReadsAContact", ONLY_A_RECORDED_ACCESS_READS_A_CONTACT),
                Map.entry("ChangesACaseItself", ONLY_THE_STORE_EVOLVES_A_CASE),
                Map.entry("KnowsTheDesk", CITIZENS_PAGES_DO_NOT_KNOW_THE_DESK),
                Map.entry("SendsPastTheOutbox", NOBODY_SENDS_PAST_THE_OUTBOX),
                Map.entry("AsksTheDatabase", PAGES_DO_NOT_ASK_THE_DATABASE),
                Map.entry("KnowsGeometry", PackageRules.onlyUsedIn("..district..", "org.locationtech..")),
                Map.entry(
                        "ReadsAWorkbook",
                        PackageRules.onlyUsedIn(
                                "..tables..",
                                "com.github.pjfanning..",
                                "org.apache.poi..",
                                "org.apache.commons.csv..")),
                Map.entry("KnowsCells", PackageRules.onlyUsedIn("..cases.related..", "com.uber.h3core..")),
                Map.entry("SegmentsWords", PackageRules.onlyUsedIn("..cases.search..", "org.apache.lucene..")),
                Map.entry(
                        "DrawsAPicture",
                        PackageRules.onlyUsedIn("..photos..", "java.awt..", "javax.imageio..", "net.coobird..")));
    }

    private static DescribedPredicate<JavaClass> areNot(DescribedPredicate<? super JavaClass> those) {
        return DescribedPredicate.not(those).forSubtype();
    }

    private static DescribedPredicate<JavaAccess<?>> contactIsRead() {
        return JavaAccess.Predicates.target(HasOwner.Predicates.With.owner(assignableTo(Contact.class)))
                .and(JavaAccess.Predicates.target(HasName.Predicates.nameMatching("name|phone|email")))
                .forSubtype();
    }
}
