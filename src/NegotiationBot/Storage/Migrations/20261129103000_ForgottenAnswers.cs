using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NegotiationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ForgottenAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Answers_AskedAt",
                table: "Answers");

            migrationBuilder.AddColumn<string>(
                name: "DirectCause",
                table: "Members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OpenCause",
                table: "Members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDirect",
                table: "Answers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsForgotten",
                table: "Answers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Answers_AskedAt",
                table: "Answers",
                column: "AskedAt",
                filter: "IsForgotten = 0");

            // Whoever has been answered before is not told anew how to ask on.
            migrationBuilder.Sql("UPDATE Members SET OpenCause = Cause");
            migrationBuilder.Sql(
                """
                UPDATE Answers SET IsDirect = 1 WHERE Community LIKE '%/@me'
                    OR ShortId IN (SELECT AnswerId FROM Posts WHERE Kind = 'Direct')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Answers_AskedAt",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "DirectCause",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "OpenCause",
                table: "Members");

            migrationBuilder.DropColumn(
                name: "IsDirect",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "IsForgotten",
                table: "Answers");

            migrationBuilder.CreateIndex(
                name: "IX_Answers_AskedAt",
                table: "Answers",
                column: "AskedAt");
        }
    }
}
