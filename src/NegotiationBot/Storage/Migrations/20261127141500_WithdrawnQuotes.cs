using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NegotiationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class WithdrawnQuotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Withdrawn",
                table: "Quotes",
                column: "RevisionId",
                filter: "Status = 'Withdrawn'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Withdrawn",
                table: "Quotes");
        }
    }
}
