package cn.huiyin.notify.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.huiyin.architecture.PackageRules;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** Architecture rules of notify-service alone. */
final class NotifyRules {

    /** Only the package {@code mail} handles contact data. */
    static final ArchRule ONLY_MAIL_KNOWS_ADDRESSES =
            PackageRules.onlyUsedIn("..mail..", "jakarta.mail..", "org.springframework.mail..", "org.eclipse.angus..");

    static final ArchRule ONLY_MAIL_CALLS_ANOTHER_SERVICE =
            PackageRules.onlyUsedIn("..mail..", "org.springframework.web.client..", "java.net.http..");

    static final ArchRule ONLY_INTAKE_AND_PLAN_KNOW_HOW_AN_EVENT_LOOKS = noClasses()
            .that()
            .resideInAnyPackage("..delivery..", "..wording..", "..mail..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.huiyin.contracts..");

    static final ArchRule WORDS_KNOW_NO_STORAGE = noClasses()
            .that()
            .resideInAPackage("..wording..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bson..", "com.mongodb..");

    static final ArchRule DELIVERY_KNOWS_NO_CHANNEL = noClasses()
            .that()
            .resideInAPackage("..delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..notify..mail..", "..notify..feed..");

    /** Only the package {@code accounts} uses the client that can create and disable accounts. */
    static final ArchRule ONLY_ACCOUNTS_KNOWS_THE_IDENTITY_SERVER = noClasses()
            .that()
            .resideOutsideOfPackage("..accounts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.keycloak..", "jakarta.ws.rs..");

    /** By the name of the class that breaks it. */
    static Map<String, ArchRule> all() {
        return Map.of(
                "WritesEmails", ONLY_MAIL_KNOWS_ADDRESSES,
                "AsksComplaintService", ONLY_MAIL_CALLS_ANOTHER_SERVICE,
                "KeepsUsers", ONLY_ACCOUNTS_KNOWS_THE_IDENTITY_SERVER,
                "ReadsTheWire", ONLY_INTAKE_AND_PLAN_KNOW_HOW_AN_EVENT_LOOKS,
                "LooksIntoStorage", WORDS_KNOW_NO_STORAGE,
                "KnowsTheEmailServer", DELIVERY_KNOWS_NO_CHANNEL);
    }

    private NotifyRules() {}
}
