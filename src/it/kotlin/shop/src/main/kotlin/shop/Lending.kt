package shop

import dev.statute.GenerateClient
import dev.statute.GenerateRoutes
import dev.statute.field.EntityTag
import dev.statute.field.EntityTagCondition
import dev.statute.field.UriReference
import library.GetLoan
import library.LendBook
import library.Loan
import library.Loans

/** Implements a contract that is written in Java. */
@GenerateRoutes(Loans::class)
@GenerateClient(Loans::class)
class Lending : Loans {

    override fun get(id: Long, known: EntityTagCondition?): GetLoan =
        GetLoan.Ok(Loan("Emma", "Ann"), EntityTag.strong("1"))

    override fun lend(loan: Loan): LendBook =
        LendBook.Created(loan, UriReference.parse("/loans/1"))
}
