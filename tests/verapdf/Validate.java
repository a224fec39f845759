import java.io.File;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks PDF files against PDF/UA-1 and PDF/A-2a, one line a file and standard, a line a broken rule below it.
 * Ends with status 0 if every file keeps both, 1 if one does not, 2 if one could not be read.
 */
public final class Validate {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    public static void main(String[] files) {
        VeraGreenfieldFoundryProvider.initialise();
        int status = files.length == 0 ? 2 : 0;
        for (String file : files) {
            for (PDFAFlavour standard : STANDARDS) {
                status = Math.max(status, check(new File(file), standard));
            }
        }
        System.exit(status);
    }

    private static int check(File file, PDFAFlavour standard) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(file, standard);
                PDFAValidator validator = foundry.createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.printf("%s %s: %s%n", result.isCompliant() ? "keeps " : "breaks", standard.getId(), file);
            result.getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> "    " + found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber()
                            + ": " + found.getMessage() + " at " + found.getLocation().getContext())
                    .forEach(System.out::println);
            return result.isCompliant() ? 0 : 1;
        } catch (Exception error) {
            System.out.printf("cannot read %s: %s%n", file, error);
            return 2;
        }
    }
}
